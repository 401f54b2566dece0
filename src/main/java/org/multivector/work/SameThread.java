package org.multivector.work;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Runs work at once on the caller's thread: for tests and for commands without a window.
final class SameThread implements Background {

    @Override
    public <T> void run(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
        T value;
        try {
            value = work.call();
        } catch (Exception reason) {
            failed.accept(reason);
            return;
        }
        then.accept(value);
    }
}
