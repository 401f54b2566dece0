package org.multivector.pack;

import java.util.Comparator;
import java.util.Locale;

/// One thing that is wrong with a pack, and what to do about it. A value: collected, never thrown.
///
/// @param code a stable word for this sort of mistake, such as `dangling`
/// @param file the file inside the pack, or the name of the pack itself
/// @param line counted from 1
/// @param column counted from 1, in UTF-16 units as editors do
/// @param pointer the JSON pointer (RFC 6901) of the value concerned; empty for the whole file
/// @param message what is wrong, in plain words, without a full stop
/// @param hint what to do
public record Finding(Severity severity, String code, String file, int line, int column, String pointer, String message, String hint) implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file).thenComparingInt(Finding::line).thenComparingInt(Finding::column)
            .thenComparing(Finding::severity).thenComparing(Finding::code).thenComparing(Finding::pointer).thenComparing(Finding::message).thenComparing(Finding::hint);

    /// How much it matters: an item with an error is left out, one with a warning is not.
    public enum Severity {
        ERROR, WARNING;

        /// The word as printed.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean error() {
        return severity == Severity.ERROR;
    }

    /// By file, line and column.
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /// Exactly `file:line:column severity code message (hint)`.
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + " " + severity.word() + " " + code + " " + message + " (" + hint + ")";
    }
}
