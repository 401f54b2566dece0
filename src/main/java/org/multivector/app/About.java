package org.multivector.app;

/// What the program says of itself.
final class About {

    private About() { }

    /// The version from the jar, or `dev` when run from class folders.
    static String version() {
        var version = About.class.getPackage().getImplementationVersion();
        return version == null ? "dev" : version;
    }
}
