package org.multivector.pack.check;

/// The checks of meaning, in no particular order: each looks at all items of a kind together.
public final class Checks {

    private Checks() { }

    /// Notes every problem it finds with the entries.
    public static void run(Entries entries) {
    }
}
