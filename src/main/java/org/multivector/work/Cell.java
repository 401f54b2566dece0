package org.multivector.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// One value that changes, and those who want to know. Belongs to the thread that made it.
public final class Cell<T> {

    private final Thread owner = Thread.currentThread();
    private final List<Consumer<? super T>> listeners = new ArrayList<>();
    private T value;

    public Cell(T value) {
        this.value = value;
    }

    public T get() {
        return value;
    }

    /// Changes the value and tells the listeners, unless it is equal to the old one.
    ///
    /// @throws IllegalStateException on a foreign thread
    public void set(T next) {
        if (Thread.currentThread() != owner) {
            throw new IllegalStateException("this cell belongs to " + owner.getName());
        }
        if (!Objects.equals(value, next)) {
            value = next;
            List.copyOf(listeners).forEach(listener -> listener.accept(next));
        }
    }

    /// Calls `listener` on every change until the returned action is run.
    public Runnable listen(Consumer<? super T> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
