package org.multivector.pack.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// How findings quote what they read: on one line, shortened, with a guess at what was meant.
public final class Words {

    private static final int LONGEST = 60;

    private Words() { }

    /// The text in quotation marks, at most 60 characters, control characters replaced.
    public static String quote(String text) {
        return "\"" + plain(text) + "\"";
    }

    /// The text on one line, at most 60 characters.
    public static String plain(String text) {
        int end = Math.min(text.length(), LONGEST);
        var line = new StringBuilder(end + 3);
        text.substring(0, end).codePoints().forEach(c -> line.appendCodePoint(printable(c) ? c : '\uFFFD'));
        return end < text.length() ? line.append("...").toString() : line.toString();
    }

    /// ` did you mean "x"?` style advice: the nearest known word within two edits, ignoring case.
    public static Optional<String> nearest(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        int limit = word.length() < 4 ? 1 : 2;
        var lower = word.toLowerCase(Locale.ROOT);
        return known.stream().filter(k -> Math.abs(k.length() - word.length()) <= limit).filter(k -> distance(lower, k.toLowerCase(Locale.ROOT)) <= limit)
                .min(Comparator.<String>comparingInt(k -> distance(lower, k.toLowerCase(Locale.ROOT))).thenComparing(Comparator.naturalOrder()));
    }

    /// The constant as packs write it: `PUMP_STATION` is `pump-station`.
    public static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean printable(int c) {
        return !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE && c != '\u2028' && c != '\u2029';
    }

    // Damerau-Levenshtein without repeated edits (optimal string alignment): a swap of neighbours counts once.
    private static int distance(String a, String b) {
        var rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : step(rows, a, b, i, j);
            }
        }
        return rows[a.length()][b.length()];
    }

    private static int step(int[][] rows, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1), rows[i - 1][j - 1] + change);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
    }
}
