package org.multivector.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads and writes the subset of EDTF level 1 that packs use (Library of Congress, Extended Date/Time Format, 2019): days, months,
/// years, seasons 21 to 24, the qualifiers `~ ? %`, intervals, open (`..`) and unknown ends. Quarters 33 to 36 are borrowed from level 2.
///
/// A winter is named by the year in which it starts. `format` writes what `parse` read, but for an
/// interval from a date to the same date, which is that date.
public final class Edtf {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?([~?%]?)");
    private static final String ADVICE = "Write 2022, 2022-01, 2022-01-05, 2022-21 (spring) or 2022-33 (first quarter); add ~ for about, ? for uncertain; A/B for an interval, .. for an open end";

    private Edtf() { }

    /// Reads a date or an interval.
    ///
    /// @throws DateTimeException with a sentence for the reader of a pack when the text is not in the subset or the date does not exist
    public static When parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return When.on(date(text, text));
        }
        var start = edge(text.substring(0, slash), text);
        var end = edge(text.substring(slash + 1), text);
        try {
            return new When(start, end);
        } catch (IllegalArgumentException reason) {
            throw new DateTimeException("\"" + text + "\": " + reason.getMessage() + ".", reason);
        }
    }

    /// Reads a single date without interval.
    ///
    /// @throws DateTimeException as [#parse(String)]
    public static HistoricDate parseDate(String text) {
        return date(text, text);
    }

    /// Writes the canonical text.
    public static String format(When when) {
        return when.single() ? edge(when.start()) : edge(when.start()) + "/" + edge(when.end());
    }

    /// Writes one date.
    public static String format(HistoricDate date) {
        return body(date) + qualifier(date);
    }

    private static When.Edge edge(String part, String whole) {
        return switch (part) {
            case ".." -> new When.Open();
            case "" -> new When.Unknown();
            default -> new When.Dated(date(part, whole));
        };
    }

    private static String edge(When.Edge edge) {
        return switch (edge) {
            case When.Open() -> "..";
            case When.Unknown() -> "";
            case When.Dated(var date) -> format(date);
        };
    }

    private static HistoricDate date(String part, String whole) {
        Matcher match = DATE.matcher(part);
        if (!match.matches()) {
            throw new DateTimeException("\"" + whole + "\" is not a date. " + ADVICE + ".");
        }
        int year = Integer.parseInt(match.group(1));
        String mark = match.group(4);
        boolean approximate = mark.equals("~") || mark.equals("%");
        boolean uncertain = mark.equals("?") || mark.equals("%");
        try {
            if (match.group(2) == null) {
                return new HistoricDate(LocalDate.of(year, 1, 1), Precision.YEAR, approximate, uncertain);
            }
            int unit = Integer.parseInt(match.group(2));
            if (match.group(3) != null) {
                var day = LocalDate.of(year, unit, Integer.parseInt(match.group(3)));
                return new HistoricDate(day, Precision.DAY, approximate, uncertain);
            }
            return new HistoricDate(firstDay(year, unit), precision(unit), approximate, uncertain);
        } catch (DateTimeException reason) {
            throw new DateTimeException("\"" + whole + "\" does not exist in the calendar. Check the month and the day.", reason);
        }
    }

    private static LocalDate firstDay(int year, int unit) {
        if (unit >= 21 && unit <= 24) {
            return LocalDate.of(year, 3 * (unit - 20), 1);
        }
        if (unit >= 33 && unit <= 36) {
            return LocalDate.of(year, 3 * (unit - 33) + 1, 1);
        }
        return LocalDate.of(year, unit, 1);
    }

    private static Precision precision(int unit) {
        return unit >= 33 ? Precision.QUARTER : unit >= 21 ? Precision.SEASON : Precision.MONTH;
    }

    private static String body(HistoricDate date) {
        var first = date.first();
        return switch (date.precision()) {
            case DAY -> first.toString();
            case MONTH -> year(first) + "-" + first.toString().substring(5, 7);
            case SEASON -> year(first) + "-" + (20 + first.getMonthValue() / 3);
            case QUARTER -> year(first) + "-" + (33 + (first.getMonthValue() - 1) / 3);
            case YEAR -> year(first);
        };
    }

    // Four digits whatever the language of the machine: a formatter would write those of the default locale.
    private static String year(LocalDate first) {
        return first.toString().substring(0, 4);
    }

    private static String qualifier(HistoricDate date) {
        if (date.approximate()) {
            return date.uncertain() ? "%" : "~";
        }
        return date.uncertain() ? "?" : "";
    }
}
