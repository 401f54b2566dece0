package org.multivector.app;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.multivector.cli.Arguments;
import org.multivector.cli.ExitCode;
import org.multivector.cli.WrongUsage;

/// The `render` command.
final class Render {

    private final PrintStream err;

    Render(PrintStream err) {
        this.err = err;
    }

    ExitCode run(List<String> rest) throws WrongUsage {
        Arguments.parse(rest, Set.of("--out", "--pack", "--date", "--size", "--select", "--only", "--theme", "--language"), Set.of());
        err.println("");
        return ExitCode.OK;
    }
}
