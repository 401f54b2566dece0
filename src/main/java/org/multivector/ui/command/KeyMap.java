package org.multivector.ui.command;

import java.util.List;
import java.util.Optional;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Leads the keys of a scene to commands before any control takes them. Belongs to the JavaFX thread.
public final class KeyMap {

    private final List<Command> commands;

    public KeyMap(List<Command> commands) {
        this.commands = List.copyOf(commands);
    }

    public List<Command> commands() {
        return commands;
    }

    /// Listens on the scene. Keys without Ctrl, Alt or a function key are left to text fields while one has the focus.
    public void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::handle);
    }

    private void handle(KeyEvent event) {
        if (typing(event.getTarget()) && plain(event)) {
            return;
        }
        find(event).ifPresent(command -> {
            event.consume();
            command.action().run();
        });
    }

    private Optional<Command> find(KeyEvent event) {
        return commands.stream().filter(command -> command.keys().stream().anyMatch((KeyCombination keys) -> keys.match(event))).findFirst();
    }

    private static boolean typing(EventTarget target) {
        return target instanceof Node node && node instanceof TextInputControl;
    }

    private static boolean plain(KeyEvent event) {
        return !event.isShortcutDown() && !event.isAltDown() && !event.getCode().isFunctionKey();
    }
}
