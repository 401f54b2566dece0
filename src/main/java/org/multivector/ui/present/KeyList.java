package org.multivector.ui.present;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.multivector.text.Messages;
import org.multivector.ui.command.Command;

/// The keys of a lesson and what they do.
final class KeyList extends VBox {

    KeyList(Messages words, List<Command> commands) {
        getStyleClass().add("present-sheet");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var title = new Label(words.get("present.keys"));
        title.getStyleClass().add("present-sheet-title");
        var rows = new GridPane();
        rows.getStyleClass().add("present-keys");
        for (int i = 0; i < commands.size(); i++) {
            var keys = new Label(keys(commands.get(i)));
            keys.getStyleClass().add("present-key");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            var name = new Label(commands.get(i).name());
            name.getStyleClass().add("present-key-name");
            rows.addRow(i, keys, name);
        }
        getChildren().addAll(title, rows);
    }

    static String keys(Command command) {
        return command.keys().stream().map(KeyCombination::getDisplayText).map(keys -> keys.equals("/") ? "?" : keys).distinct().collect(Collectors.joining("  "));
    }
}
