package org.multivector.work;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// The one door to other threads: work runs elsewhere, its answer arrives on the owner's thread (the JavaFX thread in the window, the
/// caller's in tests).
public interface Background {

    /// Runs `work` elsewhere, then hands its value to `then` on the owner's thread, or its exception to `failed`.
    <T> void run(Callable<T> work, Consumer<T> then, Consumer<Exception> failed);

    /// A door that runs everything at once on the caller's thread.
    static Background sameThread() {
        return new SameThread();
    }
}
