package org.multivector.app;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/// The last resort for mistakes of the program itself: written to the log once, and the program goes on.
final class Crash {

    private static final Logger LOG = System.getLogger("org.multivector");

    private Crash() { }

    static void report(Throwable reason) {
        LOG.log(Level.ERROR, "The program made a mistake", reason);
    }
}
