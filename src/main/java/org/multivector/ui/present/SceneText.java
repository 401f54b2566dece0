package org.multivector.ui.present;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.multivector.atlas.Lesson;
import org.multivector.atlas.Publisher;
import org.multivector.text.Messages;
import org.multivector.text.Phrase;

/// Title, caption and question of a scene in the console.
final class SceneText extends VBox {

    private final Messages words;
    private final Label title = line("console-title");
    private final Label caption = line("console-caption");
    private final Label question = line("console-question");
    private final Label sources = line("console-sources");

    SceneText(Messages words, String style) {
        this.words = words;
        getStyleClass().addAll("console-scene", style);
        getChildren().setAll(title, caption, question, sources);
    }

    /// @param publishers all who stand behind the scene; none are named where the list is empty
    void show(Lesson.Scene scene, List<Publisher> publishers) {
        fill(title, Optional.of(text(scene.title())));
        fill(caption, Optional.of(text(scene.caption())));
        fill(question, scene.question().map(this::text));
        var names = publishers.stream().map(Publisher::name).collect(Collectors.joining(", "));
        fill(sources, names.isEmpty() ? Optional.empty() : Optional.of(words.get("present.sources", names)));
    }

    /// Shows a sentence in place of a scene.
    void clear(String sentence) {
        fill(title, Optional.empty());
        fill(caption, Optional.of(sentence));
        fill(question, Optional.empty());
        fill(sources, Optional.empty());
    }

    private String text(Phrase phrase) {
        return phrase.in(words.language());
    }

    private static void fill(Label label, Optional<String> text) {
        label.setText(text.orElse(""));
        label.setVisible(text.isPresent());
        label.setManaged(text.isPresent());
    }

    private static Label line(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
