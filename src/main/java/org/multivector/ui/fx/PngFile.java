package org.multivector.ui.fx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;

/// Writes pictures as PNG files.
public final class PngFile {

    private PngFile() { }

    /// Writes the picture; an old file stays whole until the new one is.
    ///
    /// @throws IOException when the file cannot be written
    public static void write(Image picture, Path file) throws IOException {
        var target = file.toAbsolutePath();
        var draft = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            try (var stream = Files.newOutputStream(draft)) {
                if (!ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", stream)) {
                    throw new IOException("no PNG writer in this Java");
                }
            }
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
