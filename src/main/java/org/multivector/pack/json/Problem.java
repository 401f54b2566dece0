package org.multivector.pack.json;

import java.util.Optional;

/// Something wrong at a place in a file, before that place has a line and a column.
///
/// @param pointer the JSON pointer of the value concerned; empty for the whole file
/// @param atKey whether the key is to blame and not its value
/// @param spot the line and column, where they are known already
public record Problem(boolean error, String code, String pointer, boolean atKey, Optional<Spot> spot, String message, String hint) {

    /// A line and a column, both counted from 1.
    public record Spot(int line, int column) {
        /// The beginning of a file.
        public static final Spot START = new Spot(1, 1);
    }

    public static Problem error(String code, String pointer, String message, String hint) {
        return new Problem(true, code, pointer, false, Optional.empty(), message, hint);
    }

    public static Problem warning(String code, String pointer, String message, String hint) {
        return new Problem(false, code, pointer, false, Optional.empty(), message, hint);
    }

    /// The same, blamed on the key.
    public Problem onKey() {
        return new Problem(error, code, pointer, true, spot, message, hint);
    }

    /// The same at a known line and column.
    public Problem at(Spot where) {
        return new Problem(error, code, pointer, atKey, Optional.of(where), message, hint);
    }
}
