package org.multivector.state;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.multivector.work.Cell;

/// The one changing thing: holds the [ViewState], applies every [Action], and remembers views to go back to.
///
/// Belongs to the thread that made it (the JavaFX thread in the window).
public final class Store {

    private static final int REMEMBERED = 100;

    private final Cell<ViewState> state;
    private final Deque<ViewState> past = new ArrayDeque<>();
    private final Deque<ViewState> future = new ArrayDeque<>();

    public Store(ViewState first) {
        state = new Cell<>(first);
    }

    public ViewState state() {
        return state.get();
    }

    /// Applies the action. A selection, a resting camera and a filter can be gone back from, unless they happened in a lesson:
    /// a lesson has its own way back, and going back never leads into one. Opening another atlas forgets the views of the old one.
    public void send(Action action) {
        var before = state.get();
        var after = Reducer.apply(before, action);
        if (after.equals(before)) {
            return;
        }
        if (action instanceof Action.OpenAtlas) {
            past.clear();
            future.clear();
        } else if (before.lesson().isEmpty() && remembered(action)) {
            past.push(before);
            future.clear();
            if (past.size() > REMEMBERED) {
                past.removeLast();
            }
        }
        state.set(after);
    }

    /// Returns to the view before the last remembered action. Does nothing during a lesson.
    public void back() {
        swap(past, future);
    }

    /// Takes back the last [#back()]. Does nothing during a lesson.
    public void forward() {
        swap(future, past);
    }

    public boolean canGoBack() {
        return !past.isEmpty() && state.get().lesson().isEmpty();
    }

    public boolean canGoForward() {
        return !future.isEmpty() && state.get().lesson().isEmpty();
    }

    /// Calls `listener` after every change until the returned action is run.
    public Runnable listen(Consumer<ViewState> listener) {
        return state.listen(listener);
    }

    private void swap(Deque<ViewState> from, Deque<ViewState> to) {
        if (!from.isEmpty() && state.get().lesson().isEmpty()) {
            var now = state.get();
            to.push(now);
            state.set(from.pop().with(now.look()));
        }
    }

    private static boolean remembered(Action action) {
        return switch (action) {
            case Action.Select _, Action.ClearSelection _, Action.LookAt _, Action.ToggleActor _, Action.ToggleTheme _, Action.ClearFilter _, Action.ReadBy _ -> true;
            default -> false;
        };
    }
}
