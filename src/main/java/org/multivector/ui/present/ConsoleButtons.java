package org.multivector.ui.present;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.multivector.ui.command.Command;

/// Buttons that run a command and name its keys.
final class ConsoleButtons {

    private ConsoleButtons() { }

    static Button of(Command command) {
        var button = new Button(command.name());
        button.setId("present-" + command.id());
        button.getStyleClass().add("console-button");
        button.setFocusTraversable(false);
        button.setTooltip(new Tooltip(KeyList.keys(command)));
        button.setOnAction(_ -> command.action().run());
        return button;
    }
}
