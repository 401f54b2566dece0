package org.multivector.ui.present;

import java.util.Optional;
import javafx.scene.control.Label;

/// A line of words that wraps, and takes no room while it has none.
final class TextLine extends Label {

    TextLine(String style) {
        getStyleClass().add(style);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
    }

    void say(Optional<String> words) {
        setText(words.orElse(""));
        setVisible(words.isPresent());
        setManaged(words.isPresent());
    }
}
