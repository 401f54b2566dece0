package org.multivector.ui.present;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.multivector.atlas.Lesson;
import org.multivector.atlas.Publisher;
import org.multivector.text.Messages;
import org.multivector.text.Phrase;

/// Title, caption and question of a scene in the console.
final class SceneText extends VBox {

    private final Messages words;
    private final TextLine title = new TextLine("console-title");
    private final TextLine caption = new TextLine("console-caption");
    private final TextLine question = new TextLine("console-question");
    private final TextLine sources = new TextLine("console-sources");

    SceneText(Messages words, String style) {
        this.words = words;
        getStyleClass().addAll("console-scene", style);
        getChildren().setAll(title, caption, question, sources);
    }

    /// @param publishers all who stand behind the scene; none are named where the list is empty
    void show(Lesson.Scene scene, List<Publisher> publishers) {
        title.say(Optional.of(text(scene.title())));
        caption.say(Optional.of(text(scene.caption())));
        question.say(scene.question().map(this::text));
        var names = publishers.stream().map(Publisher::name).collect(Collectors.joining(", "));
        sources.say(names.isEmpty() ? Optional.empty() : Optional.of(words.get("present.sources", names)));
    }

    /// Shows a sentence in place of a scene.
    void clear(String sentence) {
        title.say(Optional.empty());
        caption.say(Optional.of(sentence));
        question.say(Optional.empty());
        sources.say(Optional.empty());
    }

    private String text(Phrase phrase) {
        return phrase.in(words.language());
    }
}
