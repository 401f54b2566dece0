package org.multivector;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.multivector.app.CommandLine;

/// The entry point: a plain class, so that commands without a window never start a toolkit.
public final class Main {

    private Main() { }

    /// Runs the command and ends the process with its exit code.
    public static void main(String[] arguments) {
        // Java2D paints the base map into memory only; a second connection to the display would disturb the toolkit's own.
        System.setProperty("java.awt.headless", "true");
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new CommandLine(out, err).run(List.of(arguments)).code());
    }
}
