package org.multivector.cli;

/// The words on the command line do not make a command. The message says what to write instead.
public final class WrongUsage extends Exception {

    public WrongUsage(String message) {
        super(message);
    }
}
