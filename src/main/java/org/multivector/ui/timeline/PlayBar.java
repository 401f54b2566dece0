package org.multivector.ui.timeline;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.multivector.state.Store;
import org.multivector.text.Messages;
import org.multivector.timeline.EventOrder;
import org.multivector.timeline.PlayPlan;
import org.multivector.ui.fx.Icons;

/// The play button and the choice of speed at the left end of the axis. Belongs to the JavaFX thread.
final class PlayBar extends HBox {

    private final Store store;
    private final PlayClock clock;
    private final Button play;
    private final MenuButton speed = new MenuButton();

    PlayBar(Store store, PlayClock clock) {
        this.store = store;
        this.clock = clock;
        play = Icons.button("mdmz-play_arrow", words().get("timeline.play"), clock::toggle);
        play.setId("timeline-play");
        play.setFocusTraversable(true);
        var shape = Icons.of("mdmz-play_arrow", 20);
        play.setGraphic(shape);
        clock.playingProperty().addListener((_, _, playing) -> {
            shape.setIconLiteral(playing ? "mdmz-pause" : "mdmz-play_arrow");
            play.setAccessibleText(words().get(playing ? "timeline.pause" : "timeline.play"));
            play.getTooltip().setText(play.getAccessibleText());
        });
        speed.setId("timeline-speed");
        speed.getStyleClass().add("speed");
        speed.setAccessibleText(words().get("timeline.speed"));
        speed.textProperty().bind(Bindings.createStringBinding(() -> pace(clock.speedProperty().get()), clock.speedProperty()));
        fill();
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(2);
        getStyleClass().add("play-bar");
        getChildren().addAll(play, speed);
    }

    /// Whether the node belongs to a play bar: pressing it decides for itself what happens to the play.
    static boolean holds(Node node) {
        return node != null && (node instanceof PlayBar || holds(node.getParent()));
    }

    private void fill() {
        var group = new ToggleGroup();
        for (double choice : PlayClock.SPEEDS) {
            var item = new RadioMenuItem(pace(choice));
            item.setToggleGroup(group);
            item.setSelected(choice == clock.speedProperty().get());
            item.setOnAction(_ -> clock.speedProperty().set(choice));
            speed.getItems().add(item);
        }
        var steady = new CheckMenuItem(words().get("timeline.steady"));
        steady.selectedProperty().bindBidirectional(clock.steadyProperty());
        speed.getItems().addAll(new SeparatorMenuItem(), steady);
    }

    /// How long a year takes on average, such as "1 yr / 0.6 s".
    private String pace(double factor) {
        double years = EventOrder.extent(store.state().atlas()).days() / 365.25;
        double seconds = PlayPlan.WHOLE / factor / Math.max(0.1, years);
        var number = String.format(Locale.ROOT, seconds < 10 ? "%.1f" : "%.0f", seconds);
        return words().get("timeline.pace", number.endsWith(".0") ? number.substring(0, number.length() - 2) : number);
    }

    private Messages words() {
        return Messages.in(store.state().look().language());
    }
}
