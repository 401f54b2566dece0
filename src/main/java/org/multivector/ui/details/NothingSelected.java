package org.multivector.ui.details;

import java.text.BreakIterator;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.multivector.atlas.Kind;
import org.multivector.atlas.Reading;
import org.multivector.atlas.Ref;
import org.multivector.state.Action;
import org.multivector.ui.details.part.Context;
import org.multivector.ui.details.part.Sheet;
import org.multivector.ui.details.part.Texts;
import org.multivector.ui.fx.Themes;

/// The way in: what the atlas is, what one can do, and the readings to look through.
final class NothingSelected extends Sheet {

    NothingSelected(Context context) {
        super(context);
        var manifest = context.atlas().manifest();
        title(context.say(manifest.title()));
        add(Texts.body(context.say(manifest.description())));
        add(Texts.body(context.word("empty.map")), Texts.body(context.word("empty.time")), Texts.body(context.word("empty.search")));
        section(context.word(context.atlas().contents().readings().size() == 2 ? "readings.two" : "readings"), context.atlas().contents().readings().stream().map(this::card).toList());
        var contents = context.atlas().contents();
        add(Texts.muted(context.word("empty.counts", contents.events().size(), contents.routes().size(), contents.sources().size())));
    }

    private Node card(Reading reading) {
        boolean on = context().state().filter().reading().equals(Optional.of(reading.id()));
        Runnable readBy = () -> context().store().send(new Action.ReadBy(on ? Optional.empty() : Optional.of(reading.id())));
        var name = Texts.link(context().say(reading.shortTitle()), readBy);
        name.setId("reading-" + reading.id());
        name.getStyleClass().add("stance-reading");
        var whole = Texts.link(context().word("reading.whole"), () -> context().select(Ref.of(Kind.READING, reading.id())));
        var card = new VBox(name, Texts.muted(reading.author()), Texts.body(first(context().say(reading.thesis()))), Texts.muted(context().word(on ? "reading.on" : "reading.off")), whole);
        card.getStyleClass().addAll("stance-row", "reading-card");
        card.setStyle("-fx-border-color: transparent transparent transparent " + Themes.colour(reading.colour()) + ";");
        card.setCursor(Cursor.HAND);
        card.setOnMouseClicked(_ -> readBy.run());
        return card;
    }

    /// The first sentence.
    private String first(String words) {
        var sentences = BreakIterator.getSentenceInstance(context().locale());
        sentences.setText(words);
        return words.substring(0, sentences.next()).strip();
    }
}
