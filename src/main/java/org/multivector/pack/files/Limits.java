package org.multivector.pack.files;

/// How large a pack may be.
public final class Limits {

    /// Bytes of one file, unpacked.
    public static final long FILE = 64L << 20;

    /// Bytes of all files of a zip, unpacked.
    public static final long TOTAL = 256L << 20;

    /// Entries of a zip.
    public static final int ENTRIES = 1000;

    /// How many times larger than its packed form a file over [#SMALL] may be.
    public static final long RATIO = 200;

    /// Bytes below which the ratio does not matter.
    public static final long SMALL = 1L << 20;

    private Limits() { }
}
