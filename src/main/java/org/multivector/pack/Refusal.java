package org.multivector.pack;

/// Something that cannot be done now, for a reason outside the data: no such file, no rights, no room on the disk.
public final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;

    /// @param code a stable word, such as `no-such-pack`
    /// @param message a sentence for the person who asked
    /// @param cause what the system said, or null
    public Refusal(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /// `no-such-pack`, `not-a-pack`, `cannot-read` or `cannot-write`.
    public String code() {
        return code;
    }
}
