package org.multivector.ui.present;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.multivector.atlas.Publisher;
import org.multivector.atlas.Reading;
import org.multivector.graphics.Palette;
import org.multivector.state.ViewState;
import org.multivector.text.Messages;

/// The words of a scene on a card with an edge in the colour of the reading. All its sizes follow its font size.
final class CaptionCard extends VBox {

    private static final int NAMED_PUBLISHERS = 3;

    private final Messages words;
    private final TextLine position = new TextLine("audience-position");
    private final TextLine title = new TextLine("audience-title");
    private final TextLine caption = new TextLine("audience-caption");
    private final TextLine question = new TextLine("audience-question");
    private final TextLine sources = new TextLine("audience-sources");
    private String edge = "";

    CaptionCard(Messages words) {
        this.words = words;
        getStyleClass().add("audience-card");
        setMouseTransparent(true);
        getChildren().setAll(position, title, caption, question, sources);
    }

    /// Shows the scene that is being presented.
    void show(ViewState state, Palette palette) {
        state.lesson().ifPresent(now -> {
            var language = words.language();
            var scene = now.scene();
            position.setText(words.get("present.position", now.lesson().title().in(language), now.index() + 1, now.lesson().scenes().size()));
            title.setText(scene.title().in(language));
            caption.setText(scene.caption().in(language));
            question.say(scene.question().map(phrase -> phrase.in(language)));
            sources.say(sources(state));
            var colour = now.lesson().reading().flatMap(state.atlas()::reading).map(Reading::colour).orElse("accent");
            edge = "-mv-reading-edge: " + palette.colour(colour, "accent").css() + ";";
            setAccessibleText(position.getText() + ". " + title.getText() + ". " + caption.getText());
        });
    }

    /// Sets the font size that every size on the card is a multiple of, in pixels.
    void setType(double size) {
        setStyle(edge + "-fx-font-size: " + size + "px;");
    }

    private Optional<String> sources(ViewState state) {
        var names = state.lesson().map(now -> Evidence.publishers(state.atlas(), now.scene().evidence())).orElseThrow().stream().map(Publisher::name).toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        var named = names.stream().limit(NAMED_PUBLISHERS).collect(Collectors.joining(", "));
        int more = names.size() - NAMED_PUBLISHERS;
        return Optional.of(more > 0 ? words.get("present.sources.more", named, more) : words.get("present.sources", named));
    }
}
