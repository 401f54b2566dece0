package org.multivector.ui.command;

import java.util.List;
import javafx.scene.input.KeyCombination;

/// Something the user can do from anywhere in the window, declared once: keys, what it says, what it does.
///
/// @param name what the key list shows
/// @param keys the combinations that trigger it; may be empty
public record Command(String id, String name, List<KeyCombination> keys, Runnable action) {

    public Command {
        keys = List.copyOf(keys);
    }

    /// A command with combinations written as JavaFX reads them: `Shortcut+K`, `F5`.
    public static Command of(String id, String name, Runnable action, String... keys) {
        return new Command(id, name, List.of(keys).stream().map(KeyCombination::valueOf).toList(), action);
    }
}
