package org.multivector.ui.present;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.multivector.state.Action;
import org.multivector.state.Store;
import org.multivector.text.Messages;

/// A small field for the number of a scene, counted from 1. Enter goes there, Esc closes it.
final class SceneField extends HBox {

    private final TextField number = new TextField();

    /// @param close takes the field away
    SceneField(Store store, Messages words, Runnable close) {
        getStyleClass().addAll("present-sheet", "present-goto");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        int scenes = store.state().lesson().map(now -> now.lesson().scenes().size()).orElse(0);
        var before = new Label(words.get("present.goto"));
        before.setLabelFor(number);
        number.setPrefColumnCount(3);
        number.setAccessibleText(words.get("present.goto"));
        number.setTextFormatter(new TextFormatter<>(change -> change.getControlNewText().matches("\\d{0,3}") ? change : null));
        number.setOnAction(_ -> {
            close.run();
            if (!number.getText().isEmpty()) {
                store.send(new Action.GoToScene(Integer.parseInt(number.getText()) - 1));
            }
        });
        number.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close.run();
            }
        });
        getChildren().addAll(before, number, new Label(words.get("present.goto.of", scenes)));
    }

    void focus() {
        number.requestFocus();
    }
}
