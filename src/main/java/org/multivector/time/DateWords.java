package org.multivector.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Dates in words for readers: inclusive, and never finer than they are known. Pure, safe on any thread.
///
/// `2023-05-18/2023-05-19` reads "18–19 May 2023", `2022-23` "autumn 2022", `2010~` "about 2010", `2015/..` "since 2015".
public final class DateWords {

    private DateWords() { }

    /// The date or interval in English.
    public static String english(When when) {
        return in(Locale.ENGLISH, when);
    }

    /// The date or interval in the language of the locale: English, Kazakh, Russian or Chinese; English for any other.
    public static String in(Locale locale, When when) {
        var words = DateVocabulary.of(locale);
        if (when.single()) {
            return date(words, when.start().date().orElseThrow());
        }
        if (when.start() instanceof When.Dated(var from) && when.end() instanceof When.Dated(var to)) {
            return between(words, from, to);
        }
        return when.start().date().map(from -> openEnd(words, when, from)).orElseGet(() -> openStart(words, when));
    }

    /// One day in the language of the locale, such as "19 May 2023".
    public static String day(Locale locale, LocalDate day) {
        return DateVocabulary.of(locale).day(day);
    }

    private static String openEnd(DateVocabulary words, When when, HistoricDate from) {
        return when.end() instanceof When.Open ? words.since().formatted(date(words, from)) : words.endUnknown().formatted(date(words, from));
    }

    private static String openStart(DateVocabulary words, When when) {
        var to = date(words, when.end().date().orElseThrow());
        return when.start() instanceof When.Open ? words.until().formatted(to) : words.startUnknown().formatted(to);
    }

    private static String between(DateVocabulary words, HistoricDate from, HistoricDate to) {
        boolean exact = !from.vague() && !to.vague() && from.precision() == to.precision() && words.shortens();
        if (exact && from.first().getYear() == to.first().getYear()) {
            if (from.precision() == Precision.DAY) {
                boolean sameMonth = from.first().getMonth() == to.first().getMonth();
                return format(words, sameMonth ? "d" : "d MMMM", from.first()) + "–" + words.day(to.first());
            }
            if (from.precision() == Precision.MONTH) {
                return format(words, "LLLL", from.first()) + "–" + date(words, to);
            }
        }
        return date(words, from) + "–" + date(words, to);
    }

    private static String date(DateVocabulary words, HistoricDate date) {
        var plain = plain(words, date);
        var about = date.approximate() ? words.about().formatted(plain) : plain;
        return date.uncertain() ? words.probably().formatted(about) : about;
    }

    private static String plain(DateVocabulary words, HistoricDate date) {
        var first = date.first();
        return switch (date.precision()) {
            case DAY -> words.day(first);
            case MONTH -> format(words, words.monthPattern(), first);
            case QUARTER -> words.quarter().formatted((first.getMonthValue() + 2) / 3, first.getYear());
            case SEASON -> words.season(first.getMonthValue() / 3 - 1, first.getYear());
            case YEAR -> words.year().formatted(first.getYear());
        };
    }

    private static String format(DateVocabulary words, String pattern, LocalDate date) {
        return DateTimeFormatter.ofPattern(pattern, words.locale()).format(date);
    }
}
