package org.multivector.timeline;

import java.util.function.ToDoubleFunction;

/// Cuts words that have no room and says so with an ellipsis.
public final class Shortening {

    private Shortening() { }

    /// The words, or as much of their beginning as fits with an ellipsis; nothing where not even one letter fits.
    ///
    /// @param room pixels
    /// @param widthOf the width of words in pixels
    public static String of(String words, double room, ToDoubleFunction<String> widthOf) {
        if (widthOf.applyAsDouble(words) <= room) {
            return words;
        }
        for (int end = words.length() - 1; end > 0; end--) {
            if (Character.isSurrogate(words.charAt(end))) {
                continue;
            }
            var shorter = words.substring(0, end).stripTrailing() + "…";
            if (widthOf.applyAsDouble(shorter) <= room) {
                return shorter;
            }
        }
        return "";
    }
}
