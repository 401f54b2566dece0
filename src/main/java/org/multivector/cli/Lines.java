package org.multivector.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Gathers lines of text.
final class Lines {

    private final List<String> lines = new ArrayList<>();

    void add(String pattern, Object... values) {
        lines.add(pattern.formatted(values).stripTrailing());
    }

    void title(String words) {
        lines.add("");
        lines.add(words.toUpperCase(Locale.ROOT));
    }

    List<String> list() {
        return List.copyOf(lines);
    }
}
