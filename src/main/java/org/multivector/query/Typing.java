package org.multivector.query;

/// Slips of the fingers.
final class Typing {

    private Typing() { }

    /// Whether one missing, added, wrong or swapped letter turns `typed` into the start of `meant`.
    static boolean oneSlip(String typed, String meant) {
        int same = 0;
        while (same < typed.length() && same < meant.length() && typed.charAt(same) == meant.charAt(same)) {
            same++;
        }
        var typedRest = typed.substring(same);
        var meantRest = meant.substring(same);
        if (typedRest.isEmpty() || meantRest.isEmpty()) {
            return typedRest.length() <= 1;
        }
        boolean swapped = typedRest.length() > 1 && meantRest.length() > 1 && typedRest.charAt(0) == meantRest.charAt(1) && typedRest.charAt(1) == meantRest.charAt(0)
                && meantRest.substring(2).startsWith(typedRest.substring(2));
        return swapped
                || meantRest.substring(1).startsWith(typedRest.substring(1))
                || meantRest.startsWith(typedRest.substring(1))
                || meantRest.substring(1).startsWith(typedRest);
    }
}
