package org.multivector.ui.present;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.multivector.state.Store;
import org.multivector.text.Messages;
import org.multivector.ui.command.Command;
import org.multivector.ui.fx.Live;

/// Elapsed time, position in the lesson and the time of day. Ticks only while it is in a window.
final class TimeBar extends HBox {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final LessonTimer timer;
    private final Label elapsed = new Label();
    private final Label clock = new Label();
    private final Timeline ticks = new Timeline(new KeyFrame(Duration.millis(500), _ -> tick()));

    TimeBar(Store store, Messages words, LessonTimer timer, List<Command> commands) {
        this.timer = timer;
        getStyleClass().add("console-time");
        elapsed.getStyleClass().add("console-elapsed");
        elapsed.setId("present-elapsed");
        clock.getStyleClass().add("console-clock");
        var position = new Label();
        position.setId("present-position");
        position.getStyleClass().add("console-position");
        HBox.setHgrow(position, Priority.ALWAYS);
        position.setMaxWidth(Double.MAX_VALUE);
        Live.show(store, state -> state.lesson(), lesson -> lesson.ifPresent(now ->
                position.setText(words.get("present.console.position", now.index() + 1, now.lesson().scenes().size()))));
        getChildren().add(elapsed);
        List.of("timer", "timer.reset").forEach(id -> commands.stream().filter(command -> command.id().equals(id))
                .forEach(command -> getChildren().add(ConsoleButtons.of(command))));
        getChildren().addAll(position, clock);
        getChildren().forEach(child -> ((Region) child).setMinWidth(child == position ? 0 : USE_PREF_SIZE));
        ticks.setCycleCount(Animation.INDEFINITE);
        sceneProperty().flatMap(scene -> scene.windowProperty()).flatMap(window -> window.showingProperty()).orElse(false)
                .addListener((_, _, showing) -> run(showing));
        tick();
    }

    /// Writes the time of this moment.
    void tick() {
        elapsed.setText(timer.text());
        elapsed.setOpacity(timer.running() ? 1 : 0.6);
        clock.setText(CLOCK.format(timer.now().atZone(ZoneId.systemDefault())));
    }

    private void run(boolean showing) {
        tick();
        if (showing) {
            ticks.play();
        } else {
            ticks.stop();
        }
    }
}
