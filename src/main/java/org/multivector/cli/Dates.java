package org.multivector.cli;

import java.time.DateTimeException;
import java.time.LocalDate;

/// Dates as written on the command line.
public final class Dates {

    private Dates() { }

    /// Reads a day.
    ///
    /// @throws WrongUsage when it is not one
    public static LocalDate day(String text) throws WrongUsage {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException reason) {
            throw new WrongUsage("\"" + text + "\" is not a day; write 2022-01-10");
        }
    }
}
