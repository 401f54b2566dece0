package org.multivector.cli;

/// What a command answers the shell.
public enum ExitCode {
    OK, FINDINGS, WRONG_USAGE, CANNOT_READ_OR_WRITE;

    /// 0 to 3, in this order.
    public int code() {
        return ordinal();
    }
}
