package org.multivector.ui.explore;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.multivector.atlas.Actor;
import org.multivector.atlas.Atlas;
import org.multivector.state.Action;
import org.multivector.state.Store;
import org.multivector.state.ViewState;
import org.multivector.text.Messages;
import org.multivector.ui.fx.Live;
import org.multivector.ui.fx.Themes;

/// The actors with a colour of their own, each with the number of events it takes part in; a click lights only those.
final class ActorSection extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("selected");

    private final Store store;
    private final Messages words;
    private final VBox rows = new VBox();

    ActorSection(Store store, Messages words) {
        this.store = store;
        this.words = words;
        getStyleClass().add("explore-section");
        var title = new Label(words.get("explore.actors"));
        title.getStyleClass().add("section");
        getChildren().addAll(title, rows);
        Live.show(store, ViewState::atlas, this::fill);
    }

    private void fill(Atlas atlas) {
        rows.getChildren().clear();
        var counts = counts(atlas);
        shown(atlas, counts).forEach(actor -> rows.getChildren().add(row(actor, counts.getOrDefault(actor.id(), 0L))));
    }

    private static Map<String, Long> counts(Atlas atlas) {
        return atlas.contents().events().stream().flatMap(event -> event.actors().stream()).collect(Collectors.groupingBy(id -> id, Collectors.counting()));
    }

    private static List<Actor> shown(Atlas atlas, Map<String, Long> counts) {
        return atlas.contents().actors().stream()
                .filter(actor -> actor.type() == Actor.Type.STATE || actor.type() == Actor.Type.ORGANISATION && actor.id().equals("eu"))
                .filter(actor -> actor.colour().isPresent() && counts.containsKey(actor.id()))
                .sorted(Comparator.comparing((Actor actor) -> -counts.get(actor.id()))).toList();
    }

    private Button row(Actor actor, long count) {
        var dot = new Circle(5);
        dot.setStyle("-fx-fill: " + Themes.colour(actor.colour().orElse("actor-other")) + ";");
        var name = new Label(actor.name().in(words.language()));
        var number = new Label(Long.toString(count));
        number.getStyleClass().add("count");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(12, dot, name, space, number);
        line.setAlignment(Pos.CENTER_LEFT);
        var row = new Button(null, line);
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(row.widthProperty().subtract(12));
        row.setId("actor-" + actor.id());
        row.getStyleClass().add("actor-row");
        row.setAccessibleText(name.getText() + ", " + count);
        row.setOnAction(_ -> store.send(new Action.ToggleActor(actor.id())));
        Live.show(store, state -> state.filter().actors().contains(actor.id()), on -> row.pseudoClassStateChanged(CHOSEN, on));
        return row;
    }
}
