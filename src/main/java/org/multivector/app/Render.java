package org.multivector.app;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;
import org.multivector.cli.ExitCode;
import org.multivector.cli.WrongUsage;
import org.multivector.pack.Refusal;
import org.multivector.ui.fx.PngFile;

/// The `render` command: the window of a view state as a picture, made by the same views in the headless toolkit.
final class Render {

    private static final int PATIENCE_SECONDS = 120;

    private final PrintStream err;

    Render(PrintStream err) {
        this.err = err;
    }

    /// Writes the picture.
    ///
    /// @throws WrongUsage when the words do not make a request
    /// @throws Refusal when the pack cannot be read or the picture not be written
    ExitCode run(List<String> words) throws WrongUsage, Refusal {
        var request = RenderRequest.parse(words);
        var folder = request.out().toAbsolutePath().getParent();
        if (folder == null || !folder.toFile().isDirectory()) {
            throw new Refusal("cannot-write", "There is no folder " + folder + " for the picture.", null);
        }
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var picture = new CompletableFuture<WritableImage>();
        Platform.startup(() -> new Picture(request, picture).take());
        try {
            PngFile.write(picture.get(PATIENCE_SECONDS, TimeUnit.SECONDS), request.out());
            return ExitCode.OK;
        } catch (IOException reason) {
            throw new Refusal("cannot-write", "The picture " + request.out() + " cannot be written: " + reason.getMessage() + ".", reason);
        } catch (ExecutionException | TimeoutException reason) {
            throw new Refusal("cannot-render", "The picture could not be drawn: " + Optional.ofNullable(reason.getMessage()).orElse("it took too long") + ".", reason);
        } catch (InterruptedException reason) {
            Thread.currentThread().interrupt();
            err.println("multivector: interrupted");
            return ExitCode.CANNOT_READ_OR_WRITE;
        } finally {
            Platform.exit();
        }
    }
}
