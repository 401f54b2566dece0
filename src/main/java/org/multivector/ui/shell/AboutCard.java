package org.multivector.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.multivector.atlas.Manifest;
import org.multivector.state.Store;
import org.multivector.text.Language;
import org.multivector.text.Messages;

/// What the program and the open pack are made of, with the licences of everything shipped. Lies over the window; Esc closes it.
final class AboutCard extends StackPane {

    private static final String LICENCES = "/assets/LICENCES.md";

    private final Store store;
    private final Messages words;
    private final Label pack = new Label();
    private final TextArea licences = new TextArea();

    AboutCard(Store store, Messages words) {
        this.store = store;
        this.words = words;
        getStyleClass().add("palette-veil");
        setId("about-card");
        var title = new Label(words.get("about.title"));
        title.getStyleClass().add("about-title");
        pack.setWrapText(true);
        licences.setEditable(false);
        licences.setWrapText(true);
        licences.getStyleClass().add("licences");
        licences.setAccessibleText(words.get("about.licences"));
        VBox.setVgrow(licences, Priority.ALWAYS);
        var close = new Button(words.get("notice.close"));
        close.setCancelButton(true);
        close.setOnAction(_ -> close());
        var line = new HBox(close);
        line.setAlignment(Pos.CENTER_RIGHT);
        var box = new VBox(title, pack, licences, line);
        box.getStyleClass().addAll("palette", "about");
        box.setMaxSize(780, Region.USE_COMPUTED_SIZE);
        getChildren().add(box);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
        setVisible(false);
    }

    void open() {
        var manifest = store.state().atlas().manifest();
        pack.setText(describe(manifest));
        licences.setText(read());
        setVisible(true);
        licences.requestFocus();
    }

    private void close() {
        setVisible(false);
    }

    private String describe(Manifest manifest) {
        var language = words.language();
        var text = new StringBuilder(words.get("about.pack", manifest.title().in(language), manifest.version(), manifest.date()))
                .append('\n').append(manifest.description().in(language)).append("\n\n").append(words.get("about.licence", manifest.licence()));
        manifest.attribution().forEach(line -> text.append('\n').append(line));
        if (!manifest.unreviewed().isEmpty()) {
            text.append("\n\n").append(words.get("about.unreviewed", String.join(", ", manifest.unreviewed().stream().map(Language::ownName).toList())));
        }
        return text.toString();
    }

    private static String read() {
        try (var stream = AboutCard.class.getResourceAsStream(LICENCES)) {
            if (stream == null) {
                throw new IllegalStateException("missing " + LICENCES);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException reason) {
            throw new UncheckedIOException(reason);
        }
    }
}
