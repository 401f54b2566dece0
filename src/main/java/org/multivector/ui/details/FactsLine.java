package org.multivector.ui.details;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.text.TextFlow;
import org.multivector.atlas.Actor;
import org.multivector.atlas.Event;
import org.multivector.atlas.Place;
import org.multivector.atlas.Ref;
import org.multivector.ui.details.part.Context;
import org.multivector.ui.details.part.Texts;
import org.multivector.ui.fx.Themes;

/// When, where by the name of that day, and who, in one line of links.
final class FactsLine extends TextFlow {

    private static final int NAMED = 5;

    private final Context context;

    FactsLine(Context context, Event event, List<Actor> actors) {
        this.context = context;
        getStyleClass().add("facts-line");
        getChildren().add(Texts.inline(context.date(event.when())));
        var places = event.places().stream().map(context.atlas()::place).flatMap(Optional::stream).toList();
        join(" · ", places.stream().map(place -> place(place, event)).toList());
        country(places);
        int named = actors.size() == NAMED + 1 ? NAMED + 1 : NAMED;
        join(" · ", actors.stream().limit(named).map(this::actor).toList());
        if (actors.size() > named) {
            var more = Texts.inline(" ");
            getChildren().addAll(more, Texts.link(context.word("others", actors.size() - named), () -> {
                getChildren().remove(getChildren().indexOf(more), getChildren().size());
                join(", ", actors.stream().skip(named).map(this::actor).toList());
            }));
        }
    }

    private void join(String before, List<Node> nodes) {
        var rest = new ArrayList<Node>();
        for (var node : nodes) {
            rest.add(Texts.inline(rest.isEmpty() ? before : ", "));
            rest.add(node);
        }
        getChildren().addAll(rest);
    }

    private void country(List<Place> places) {
        var countries = places.stream().map(Place::country).distinct().toList();
        if (countries.size() == 1) {
            context.atlas().actor(countries.getFirst()).ifPresent(country -> getChildren().add(Texts.inline(", " + context.say(country.label()))));
        }
    }

    private Node place(Place place, Event event) {
        return Texts.link(context.say(place.nameAt(event.when().anchor())), () -> context.select(Ref.place(place.id())));
    }

    private Node actor(Actor actor) {
        var link = Texts.link(context.say(actor.label()), () -> context.select(Ref.actor(actor.id())));
        link.setId("link-actor-" + actor.id());
        actor.colour().ifPresent(colour -> link.setStyle("-fx-text-fill: " + Themes.colour(colour) + ";"));
        return link;
    }
}
