package org.multivector.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.multivector.text.Messages;

/// What the program has to say, across the window, with the findings of a pack below it on request. Belongs to the JavaFX thread.
final class NoticeBar extends VBox {

    private final Messages words;
    private final Label text = new Label();
    private final Button show;
    private final ListView<String> findings = new ListView<>();

    NoticeBar(Messages words) {
        this.words = words;
        getStyleClass().add("notice");
        setId("notice");
        text.setWrapText(true);
        show = new Button(words.get("notice.show"));
        show.setId("notice-show");
        show.setOnAction(_ -> list(!findings.isVisible()));
        var close = new Button(words.get("notice.close"));
        close.setId("notice-close");
        close.setOnAction(_ -> hide());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(12, text, space, show, close);
        line.setAlignment(Pos.CENTER_LEFT);
        findings.setId("findings");
        findings.setPrefHeight(220);
        findings.setAccessibleText(words.get("problems.title"));
        findings.setOnMouseClicked(_ -> copy());
        var hint = new Label(words.get("problems.copy"));
        hint.getStyleClass().add("muted");
        hint.visibleProperty().bind(findings.visibleProperty());
        hint.managedProperty().bind(findings.visibleProperty());
        getChildren().addAll(line, findings, hint);
        hide();
    }

    /// Says that a pack is open, with its findings if there are any.
    void opened(String title, int events, int routes, List<String> problems) {
        say(problems.isEmpty() ? words.get("notice.opened", title, events, routes) : words.get("notice.findings", title, problems.size()), problems);
    }

    /// Says that a pack could not be opened, and why.
    void refused(String why, List<String> problems) {
        say(words.get("notice.refused", why), problems);
    }

    private void say(String sentence, List<String> problems) {
        text.setText(sentence);
        findings.getItems().setAll(problems);
        show.setVisible(!problems.isEmpty());
        list(false);
        setVisible(true);
        setManaged(true);
    }

    private void list(boolean visible) {
        findings.setVisible(visible);
        findings.setManaged(visible);
    }

    private void hide() {
        setVisible(false);
        setManaged(false);
    }

    private void copy() {
        var line = findings.getSelectionModel().getSelectedItem();
        if (line != null) {
            var content = new ClipboardContent();
            content.putString(line);
            Clipboard.getSystemClipboard().setContent(content);
        }
    }
}
