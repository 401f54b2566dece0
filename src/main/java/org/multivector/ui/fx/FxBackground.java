package org.multivector.ui.fx;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.multivector.work.Background;

/// Runs work on one other thread, in order, and brings the answers to the JavaFX thread: the only place that crosses over.
public final class FxBackground implements Background, AutoCloseable {

    private final ExecutorService thread;

    /// @param name the name of the thread, for logs
    public FxBackground(String name) {
        thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
        thread.execute(() -> {
            T value;
            try {
                value = work.call();
            } catch (Exception reason) {
                Platform.runLater(() -> failed.accept(reason));
                return;
            }
            Platform.runLater(() -> then.accept(value));
        });
    }

    /// Lets running work end and takes no more.
    @Override
    public void close() {
        thread.shutdown();
    }
}
