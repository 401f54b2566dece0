package org.multivector.ui.timeline;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.multivector.state.Store;
import org.multivector.text.Messages;
import org.multivector.time.DateWords;

/// Says that the play has reached the end of the data. Belongs to the JavaFX thread.
final class PlayNotice extends Label {

    PlayNotice(Store store, PlayClock clock) {
        setId("timeline-notice");
        getStyleClass().addAll("floating", "play-notice");
        setAccessibleRole(AccessibleRole.TEXT);
        setMouseTransparent(true);
        visibleProperty().bind(clock.endedProperty());
        clock.endedProperty().addListener((_, _, ended) -> {
            var language = store.state().look().language();
            setText(ended ? Messages.in(language).get("timeline.ended", DateWords.day(Locale.of(language.code()), store.state().cursor())) : "");
        });
    }
}
