package org.multivector.ui.present;

import static javafx.scene.input.KeyCombination.SHIFT_ANY;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.multivector.state.Action;
import org.multivector.state.Store;
import org.multivector.text.Messages;
import org.multivector.ui.command.Command;

/// The keys of a lesson, those of a clicker among them. The same in the window of the audience and in the console.
public final class PresentCommands {

    private PresentCommands() { }

    /// All commands in the order of the key list. Their ids are the last part of their message keys: `next`, `previous`, ...
    public static List<Command> of(Store store, Messages words, Presenter presenter) {
        return List.of(
                command("next", words, () -> next(store, presenter), KeyCode.PAGE_DOWN, KeyCode.RIGHT, KeyCode.SPACE, KeyCode.ENTER),
                command("previous", words, () -> store.send(new Action.PreviousScene()), KeyCode.PAGE_UP, KeyCode.LEFT),
                command("first", words, () -> store.send(new Action.GoToScene(0)), KeyCode.HOME),
                command("last", words, () -> last(store), KeyCode.END),
                command("goto", words, presenter::askForScene, KeyCode.G),
                command("black", words, () -> store.send(new Action.ToggleBlack()), KeyCode.B, KeyCode.PERIOD, KeyCode.DECIMAL),
                command("reveal", words, () -> store.send(new Action.Reveal()), KeyCode.R),
                command("back", words, () -> store.send(new Action.BackToScene()), KeyCode.BACK_SPACE),
                signs("larger", words, () -> presenter.changeCaptionSize(1), KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD),
                signs("smaller", words, () -> presenter.changeCaptionSize(-1), KeyCode.MINUS, KeyCode.SUBTRACT),
                command("console", words, presenter::toggleConsole, KeyCode.N),
                command("timer", words, presenter::toggleTimer, KeyCode.T),
                new Command("timer.reset", words.get("present.key.timer.reset"), List.of(new KeyCodeCombination(KeyCode.T, KeyCombination.SHIFT_DOWN)), presenter::resetTimer),
                command("fullscreen", words, presenter::toggleFullScreen, KeyCode.F11),
                signs("keys", words, presenter::toggleKeys, KeyCode.SLASH, KeyCode.F1),
                command("end", words, () -> leave(store, presenter), KeyCode.ESCAPE));
    }

    private static void next(Store store, Presenter presenter) {
        store.state().lesson().ifPresent(lesson -> {
            if (lesson.last()) {
                presenter.reachEnd();
            } else {
                store.send(new Action.NextScene());
            }
        });
    }

    private static void last(Store store) {
        store.state().lesson().ifPresent(lesson -> store.send(new Action.GoToScene(lesson.lesson().scenes().size() - 1)));
    }

    private static void leave(Store store, Presenter presenter) {
        if (!presenter.closeOverlay()) {
            store.send(new Action.EndLesson());
        }
    }

    private static Command command(String id, Messages words, Runnable action, KeyCode... keys) {
        return new Command(id, words.get("present.key." + id), List.of(keys).stream().<KeyCombination>map(KeyCodeCombination::new).toList(), action);
    }

    /// Signs lie with or without Shift on different keyboards.
    private static Command signs(String id, Messages words, Runnable action, KeyCode... keys) {
        return new Command(id, words.get("present.key." + id), List.of(keys).stream().<KeyCombination>map(code -> new KeyCodeCombination(code, SHIFT_ANY)).toList(), action);
    }
}
