package org.multivector.ui.explore;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.ToggleSwitch;
import org.multivector.atlas.Atlas;
import org.multivector.query.World;
import org.multivector.state.Action;
import org.multivector.state.Store;
import org.multivector.text.Messages;
import org.multivector.ui.fx.Live;

/// Corridors by kind with how many there were at the cursor, each with a switch.
final class CorridorSection extends VBox {

    private static final double SWITCH_WIDTH = 34;

    private final Store store;
    private final Messages words;
    private final Map<Label, ToLongFunction<World>> counts = new LinkedHashMap<>();

    private record Moment(Atlas atlas, LocalDate day) { }

    CorridorSection(Store store, Messages words) {
        this.store = store;
        this.words = words;
        getStyleClass().add("explore-section");
        var asOf = new Label();
        asOf.getStyleClass().add("as-of");
        Live.show(store, state -> state.cursor(),
                day -> asOf.setText(words.get("explore.asof", DateTimeFormatter.ofPattern("d MMM yyyy", Locale.forLanguageTag(words.language().code())).format(day))));
        getChildren().add(header(asOf));
        for (var group : RouteGroup.values()) {
            var toggle = row(Swatch.of(group), group.words(), group::count);
            Live.show(store, state -> state.layers().shows(group.types().getFirst()), toggle::setSelected);
            toggle.selectedProperty().addListener((_, _, on) -> show(group, on));
        }
        var planned = row(Swatch.planned(), "explore.route.planned", RouteGroup::planned);
        Live.show(store, state -> state.layers().planned(), planned::setSelected);
        planned.selectedProperty().addListener((_, _, on) -> {
            if (on != store.state().layers().planned()) {
                store.send(new Action.TogglePlanned());
            }
        });
        Live.show(store, state -> new Moment(state.atlas(), state.cursor()), this::count);
    }

    private void count(Moment moment) {
        var world = World.at(moment.atlas(), moment.day());
        counts.forEach((number, count) -> number.setText(Long.toString(count.applyAsLong(world))));
    }

    private void show(RouteGroup group, boolean on) {
        group.types().stream().filter(type -> store.state().layers().shows(type) != on).forEach(type -> store.send(new Action.ToggleRoutes(type)));
    }

    private Node header(Label asOf) {
        var title = new Label(words.get("explore.corridors"));
        title.getStyleClass().add("section");
        var header = new HBox(title, space(), asOf);
        header.setAlignment(Pos.BASELINE_LEFT);
        return header;
    }

    private ToggleSwitch row(Node swatch, String key, ToLongFunction<World> count) {
        var name = new Label(words.get(key));
        name.getStyleClass().add("corridor-name");
        name.setMinWidth(0);
        var number = new Label();
        number.getStyleClass().add("count");
        number.setMinWidth(USE_PREF_SIZE);
        counts.put(number, count);
        var toggle = new ToggleSwitch();
        toggle.setAccessibleText(words.get(key));
        toggle.setMinWidth(SWITCH_WIDTH);
        toggle.setPrefWidth(SWITCH_WIDTH);
        var row = new HBox(7, swatch, name, space(), number, toggle);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("corridor");
        name.setTooltip(new Tooltip(words.get(key)));
        name.setOnMouseClicked(_ -> toggle.setSelected(!toggle.isSelected()));
        getChildren().add(row);
        return toggle;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
