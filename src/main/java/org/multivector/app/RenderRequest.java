package org.multivector.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.multivector.atlas.Atlas;
import org.multivector.atlas.Ref;
import org.multivector.cli.Arguments;
import org.multivector.cli.Dates;
import org.multivector.cli.WrongUsage;
import org.multivector.graphics.Appearance;
import org.multivector.pack.Refusal;
import org.multivector.state.Action;
import org.multivector.state.Look;
import org.multivector.state.Reducer;
import org.multivector.state.ViewState;
import org.multivector.text.Language;

/// What a picture is to show.
///
/// @param width pixels of the picture
/// @param height pixels of the picture
/// @param only the one view shown, or empty for the window
record RenderRequest(Path out, int width, int height, Optional<View> only, ViewState state) {

    private static final Set<String> OPTIONS = Set.of("--out", "--pack", "--date", "--size", "--select", "--only", "--theme", "--language");
    private static final Pattern SIZE = Pattern.compile("(\\d{2,5})x(\\d{2,5})");
    private static final int WIDEST = 16_384;

    /// A view that can be shown alone.
    enum View { MAP, TIMELINE }

    /// Reads the words after `render` and opens the pack.
    ///
    /// @throws WrongUsage when the words do not make a request
    /// @throws Refusal when the pack cannot be read
    static RenderRequest parse(List<String> words) throws WrongUsage, Refusal {
        var arguments = Arguments.parse(words, OPTIONS, Set.of());
        if (!arguments.words().isEmpty()) {
            throw new WrongUsage("render does not know what to do with \"" + arguments.words().getFirst() + "\"");
        }
        var out = CommandLine.path(arguments.option("--out").orElseThrow(() -> new WrongUsage("render needs --out FILE.png")));
        var size = SIZE.matcher(arguments.option("--size").orElse("1920x1080"));
        if (!size.matches()) {
            throw new WrongUsage("--size is written 1920x1080");
        }
        int width = Integer.parseInt(size.group(1));
        int height = Integer.parseInt(size.group(2));
        if (width > WIDEST || height > WIDEST || width < 320 || height < 200) {
            throw new WrongUsage("--size goes from 320x200 to " + WIDEST + "x" + WIDEST);
        }
        var only = only(arguments.option("--only"));
        return new RenderRequest(out, width, height, only, state(arguments, look(arguments)));
    }

    private static Optional<View> only(Optional<String> word) throws WrongUsage {
        if (word.isEmpty()) {
            return Optional.empty();
        }
        return switch (word.get()) {
            case "map" -> Optional.of(View.MAP);
            case "timeline" -> Optional.of(View.TIMELINE);
            default -> throw new WrongUsage("--only is map or timeline");
        };
    }

    private static Look look(Arguments arguments) throws WrongUsage {
        var appearance = Appearance.of(arguments.option("--theme").orElse("light")).orElseThrow(() -> new WrongUsage("--theme is light, dark or projector"));
        var language = Language.of(arguments.option("--language").orElse("en")).orElseThrow(() -> new WrongUsage("--language is en, kk, ru or zh"));
        return new Look(appearance, language, true);
    }

    private static ViewState state(Arguments arguments, Look look) throws WrongUsage, Refusal {
        var day = arguments.option("--date");
        var date = day.isEmpty() ? Optional.<LocalDate>empty() : Optional.of(Dates.day(day.get()));
        var atlas = CommandLine.atlas(arguments.option("--pack"));
        var state = ViewState.of(atlas, look);
        if (arguments.option("--select").isPresent()) {
            state = Reducer.apply(state, new Action.Select(selection(atlas, arguments.option("--select").get())));
        }
        return date.isPresent() ? Reducer.apply(state, new Action.MoveCursor(date.get())) : state;
    }

    private static Ref selection(Atlas atlas, String text) throws WrongUsage {
        var ref = Ref.parse(text).orElseThrow(() -> new WrongUsage("--select is written event:xian-summit-2023"));
        if (!atlas.has(ref)) {
            throw new WrongUsage("the pack has no " + ref);
        }
        return ref;
    }
}
