package org.multivector.ui.details;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.multivector.atlas.Actor;
import org.multivector.atlas.Event;
import org.multivector.atlas.Place;
import org.multivector.atlas.Ref;
import org.multivector.atlas.Route;
import org.multivector.text.Phrase;
import org.multivector.ui.details.part.Chips;
import org.multivector.ui.details.part.Context;
import org.multivector.ui.details.part.Flow;
import org.multivector.ui.details.part.ItemLink;
import org.multivector.ui.details.part.Longer;
import org.multivector.ui.details.part.Names;
import org.multivector.ui.details.part.Numbers;
import org.multivector.ui.details.part.Sheet;
import org.multivector.ui.details.part.SourceChip;
import org.multivector.ui.details.part.Texts;

/// A place: the name it bore at the cursor and its other names, where it lies and how well that is known, what runs through it and what happened there.
final class PlaceDetails extends Sheet {

    private static final int EVENTS = 12;

    private final Place place;

    PlaceDetails(Context context, Place place) {
        super(context);
        this.place = place;
        chip(Chips.kind(context.word("place.type." + place.type().name().toLowerCase(Locale.ROOT))));
        context.atlas().actor(place.country()).ifPresent(country -> chip(Chips.actor(context, country)));
        if (place.offshore()) {
            chip(Chips.kind(context.word("place.offshore")));
        }
        Phrase name = place.nameAt(context.state().cursor());
        title(context.say(name));
        section(context.word("place.names"), names());
        section(context.word("place.languages"), Names.others(context, name));
        section(context.word("place.where"), where());
        disputes(context.disputes(Ref.place(place.id())));
        section(context.word("place.seat"), context.atlas().contents().actors().stream().filter(actor -> actor.seat().equals(Optional.of(place.id())))
                .map(Actor::id).map(id -> ItemLink.of(context, Ref.actor(id))).flatMap(Optional::stream).toList());
        section(context.word("place.routes"), routes());
        var events = events();
        section(context.word("events"), events.isEmpty() ? List.of() : List.of(new Longer(context, events, EVENTS, event -> ItemLink.event(context, event, "mdomz-schedule"))));
    }

    /// The name of the cursor's day first, then the others from the latest back.
    private List<Node> names() {
        var now = place.namedAt(context().state().cursor());
        var others = place.formerNames().stream().filter(named -> context().shows(named.when())).filter(named -> !Optional.of(named).equals(now))
                .sorted(Comparator.comparing((Place.Named named) -> named.when().anchor()).reversed());
        return Stream.concat(now.stream(), others).map(named -> name(named, Optional.of(named).equals(now))).toList();
    }

    private Node name(Place.Named named, boolean now) {
        var head = new Flow(8, 2, Texts.strong(context().say(named.name())));
        if (now) {
            head.getChildren().add(Chips.now(context().word("place.now")));
        }
        var box = new VBox(3, head, Texts.muted(context().date(named.when())), SourceChip.brief(context(), named.sources()));
        box.getStyleClass().add(now ? "dated-now" : "dated");
        return box;
    }

    private List<Node> where() {
        var at = place.at();
        var nodes = new ArrayList<Node>();
        var head = new Flow(8, 2, Texts.body(degrees(at.lon(), "place.east", "place.west") + ", " + degrees(at.lat(), "place.north", "place.south")));
        if (place.approximate()) {
            head.getChildren().add(Chips.unsure(context().word("approximate")));
        }
        nodes.add(head);
        nodes.add(Texts.muted(context().word("place.method", place.coordinateMethod())));
        return nodes;
    }

    private String degrees(double value, String positive, String negative) {
        return context().word(value < 0 ? negative : positive, Numbers.exact(context().locale(), Math.abs(value)));
    }

    private List<Node> routes() {
        return context().atlas().contents().routes().stream()
                .filter(route -> route.segments().stream().flatMap(segment -> segment.via().stream()).anyMatch(new Route.ViaPlace(place.id())::equals))
                .map(route -> ItemLink.of(context(), Ref.route(route.id()))).flatMap(Optional::stream).map(Node.class::cast).toList();
    }

    private List<Event> events() {
        return context().atlas().contents().events().stream().filter(event -> event.places().contains(place.id())).filter(context()::shows)
                .sorted(Comparator.comparing((Event event) -> event.when().anchor()).reversed()).toList();
    }
}
