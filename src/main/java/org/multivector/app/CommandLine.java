package org.multivector.app;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.multivector.atlas.Atlas;
import org.multivector.carto.Geodesics;
import org.multivector.cli.Arguments;
import org.multivector.cli.At;
import org.multivector.cli.AtJson;
import org.multivector.cli.Dates;
import org.multivector.cli.ExitCode;
import org.multivector.cli.WrongUsage;
import org.multivector.pack.CorePack;
import org.multivector.pack.PackReader;
import org.multivector.pack.Refusal;
import org.multivector.pack.Validation;
import org.multivector.query.World;

/// The commands of the program. Only `open` shows a window; no other needs a display.
public final class CommandLine {

    private static final String HELP = """
            Multivector: an atlas of one country's balancing act.

              multivector [open] [PACK]      the window, on the core pack or on PACK
              multivector validate PACK...   every problem of the packs, one line each
              multivector at DATE [--pack P] [--json]
                                             the state of the world at a day
              multivector render --out FILE.png [--pack P] [--date D] [--size WxH]
                                 [--select KIND:ID] [--only map|timeline]
                                 [--theme light|dark|projector] [--language en|kk|ru|zh]
                                             a picture of the window, without a display
              multivector --help             this text
              multivector --version          the version

            PACK is a folder with a manifest.json, or the same zipped as .mvpack.
            Exit codes: 0 ok, 1 findings, 2 wrong usage, 3 cannot read or write.""";

    private final PrintStream out;
    private final PrintStream err;

    public CommandLine(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /// Runs one command to its end; for `open` until the window is closed.
    public ExitCode run(List<String> raw) {
        try {
            return dispatch(raw);
        } catch (WrongUsage reason) {
            err.println("multivector: " + reason.getMessage() + ". See multivector --help.");
            return ExitCode.WRONG_USAGE;
        } catch (Refusal reason) {
            err.println("multivector: " + reason.getMessage());
            return ExitCode.CANNOT_READ_OR_WRITE;
        }
    }

    private ExitCode dispatch(List<String> raw) throws WrongUsage, Refusal {
        var command = raw.isEmpty() ? "open" : raw.getFirst();
        var rest = raw.isEmpty() ? raw : raw.subList(1, raw.size());
        return switch (command) {
            case "open" -> open(rest);
            case "validate" -> validate(rest);
            case "at" -> at(rest);
            case "render" -> new Render(err).run(rest);
            case "--help", "-h", "help" -> print(HELP);
            case "--version" -> print("Multivector " + About.version());
            default -> {
                if (command.startsWith("-")) {
                    throw new WrongUsage("unknown option " + command);
                }
                yield open(raw);
            }
        };
    }

    private ExitCode print(String text) {
        out.println(text);
        return ExitCode.OK;
    }

    private ExitCode open(List<String> rest) throws WrongUsage, Refusal {
        var arguments = Arguments.parse(rest, Set.of(), Set.of());
        if (arguments.words().size() > 1) {
            throw new WrongUsage("open takes one pack");
        }
        try {
            App.open(arguments.words().isEmpty() ? Optional.empty() : Optional.of(path(arguments.words().getFirst())));
        } catch (UnsupportedOperationException reason) {
            throw new Refusal("no-display", "The window needs a display (" + reason.getMessage() + "); the other commands do not.", reason);
        }
        return ExitCode.OK;
    }

    private ExitCode validate(List<String> rest) throws WrongUsage, Refusal {
        var arguments = Arguments.parse(rest, Set.of(), Set.of());
        if (arguments.words().isEmpty()) {
            throw new WrongUsage("validate needs at least one pack");
        }
        var packs = new ArrayList<Path>();
        for (var word : arguments.words()) {
            packs.add(path(word));
        }
        var validation = Validation.of(packs);
        validation.lines().forEach(out::println);
        return validation.clean() ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private ExitCode at(List<String> rest) throws WrongUsage, Refusal {
        var arguments = Arguments.parse(rest, Set.of("--pack"), Set.of("--json"));
        if (arguments.words().size() != 1) {
            throw new WrongUsage("at needs one day, such as 2022-01-10");
        }
        var world = World.at(atlas(arguments.option("--pack")), Dates.day(arguments.words().getFirst()));
        var geodesy = new Geodesics();
        if (arguments.has("--json")) {
            out.println(new AtJson(world, geodesy).text());
        } else {
            new At(world, geodesy).lines().forEach(out::println);
        }
        return ExitCode.OK;
    }

    /// The core pack, or the pack at the path.
    ///
    /// @throws Refusal when it cannot be read or holds no atlas
    static Atlas atlas(Optional<String> pack) throws Refusal, WrongUsage {
        var report = pack.isEmpty() ? CorePack.open() : PackReader.read(path(pack.get()));
        if (report.atlas().isEmpty()) {
            throw new Refusal("not-a-pack", "The pack holds no atlas; see multivector validate " + pack.orElse("") + ".", null);
        }
        return report.atlas().get();
    }

    static Path path(String word) throws WrongUsage {
        try {
            return Path.of(word);
        } catch (InvalidPathException reason) {
            throw new WrongUsage("\"" + word + "\" is not a path");
        }
    }
}
