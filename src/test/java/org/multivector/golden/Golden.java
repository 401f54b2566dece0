package org.multivector.golden;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// Pictures that people have looked at and found good. A missing one is an error unless `-Dgolden.accept=true` is given, never on a build
/// server; a differing one leaves the actual picture and the difference under `target/golden`.
public final class Golden {

    private static final Path KEPT = Path.of("src/test/resources/golden");
    private static final Path ACTUAL = Path.of("target/golden");
    /// Antialiasing may differ a little between machines: this much per channel is not seen.
    private static final int CHANNEL = 24;
    /// The share of points that may differ more.
    private static final double SHARE = 0.002;

    private Golden() { }

    /// Compares the picture with the kept one of that name.
    public static void assertLooksLike(BufferedImage actual, String name) throws IOException {
        var kept = KEPT.resolve(name + ".png");
        if (Boolean.getBoolean("golden.accept") && System.getenv("CI") == null) {
            write(actual, kept);
            return;
        }
        if (!Files.exists(kept)) {
            write(actual, ACTUAL.resolve(name + ".png"));
            throw new AssertionError("no golden picture " + kept + "; look at target/golden/" + name + ".png and run again with -Dgolden.accept=true");
        }
        var expected = ImageIO.read(kept.toFile());
        if (expected.getWidth() != actual.getWidth() || expected.getHeight() != actual.getHeight()) {
            write(actual, ACTUAL.resolve(name + ".png"));
            throw new AssertionError(name + " has another size than its golden picture");
        }
        double share = compare(expected, actual, name);
        if (share > SHARE) {
            write(actual, ACTUAL.resolve(name + ".png"));
            throw new AssertionError("%s differs from its golden picture in %.2f %% of its points; see target/golden".formatted(name, 100 * share));
        }
    }

    /// Leaves a picture under `target/pictures` for people to look at.
    public static void leave(BufferedImage picture, String name) throws IOException {
        write(picture, Path.of("target/pictures").resolve(name + ".png"));
    }

    private static double compare(BufferedImage expected, BufferedImage actual, String name) throws IOException {
        var difference = new BufferedImage(expected.getWidth(), expected.getHeight(), BufferedImage.TYPE_INT_RGB);
        long wrong = 0;
        for (int y = 0; y < expected.getHeight(); y++) {
            for (int x = 0; x < expected.getWidth(); x++) {
                boolean differs = differs(expected.getRGB(x, y), actual.getRGB(x, y));
                difference.setRGB(x, y, differs ? 0xff0000 : 0xffffff);
                wrong += differs ? 1 : 0;
            }
        }
        if (wrong > 0) {
            write(difference, ACTUAL.resolve(name + ".diff.png"));
        }
        return (double) wrong / ((long) expected.getWidth() * expected.getHeight());
    }

    private static boolean differs(int a, int b) {
        for (int shift = 0; shift < 24; shift += 8) {
            if (Math.abs((a >> shift & 0xff) - (b >> shift & 0xff)) > CHANNEL) {
                return true;
            }
        }
        return false;
    }

    private static void write(BufferedImage picture, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(picture, "png", file.toFile());
    }
}
