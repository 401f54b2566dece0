package org.multivector;

/// The entry point: a plain class, so that the launcher needs no JavaFX to start.
public final class Main {

    private Main() { }

    public static void main(String[] arguments) {
        System.exit(0);
    }
}
