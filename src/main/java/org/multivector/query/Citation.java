package org.multivector.query;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.multivector.atlas.Publisher;
import org.multivector.atlas.Source;
import org.multivector.time.HistoricDate;
import org.multivector.time.When;

/// Citations of sources in three common styles, in English. Names of authors stand as the source writes them. Pure.
public final class Citation {

    private Citation() { }

    /// Author (year, month day). Title. Publisher. Address — in the manner of the American Psychological Association.
    public static String apa(Source source, Publisher publisher) {
        var parts = new StringJoiner(" ");
        parts.add(stop(source.author().orElse(publisher.name())));
        parts.add("(" + date(source, "uuuu, MMMM d", "uuuu, MMMM", "n.d.") + ").");
        parts.add(stop(source.title()));
        source.author().ifPresent(_ -> parts.add(stop(publisher.name())));
        source.url().ifPresent(parts::add);
        return parts.toString();
    }

    /// Author. "Title." Publisher, month day, year. Address. — in the manner of the Chicago Manual of Style, bibliography.
    public static String chicago(Source source, Publisher publisher) {
        var parts = new StringJoiner(" ");
        source.author().ifPresent(author -> parts.add(stop(author)));
        parts.add("“" + stop(source.title()) + "”");
        parts.add(publisher.name() + ", " + stop(date(source, "MMMM d, uuuu", "MMMM uuuu", "n.d.")));
        source.url().ifPresent(url -> parts.add(url + "."));
        return parts.toString();
    }

    /// An entry of type `misc` with the id of the source as its key.
    public static String bibtex(Source source, Publisher publisher) {
        var entry = new StringJoiner(",\n  ", "@misc{" + source.id() + ",\n  ", "\n}");
        source.author().ifPresent(author -> entry.add(field("author", author)));
        entry.add("title = {{" + plain(source.title()) + "}}");
        entry.add(field("publisher", publisher.name()));
        dated(source).ifPresent(date -> entry.add(field("date", iso(date))));
        source.url().ifPresent(url -> entry.add("url = {" + url + "}"));
        entry.add(field("langid", source.language()));
        return entry.toString();
    }

    private static String date(Source source, String day, String month, String none) {
        return dated(source).map(date -> {
            var pattern = switch (date.precision()) {
                case DAY -> day;
                case MONTH -> month;
                case QUARTER, SEASON, YEAR -> "uuuu";
            };
            return (date.approximate() ? "ca. " : "") + DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(date.first());
        }).orElse(none);
    }

    private static String iso(HistoricDate date) {
        return switch (date.precision()) {
            case DAY -> date.first().toString();
            case MONTH -> date.first().toString().substring(0, 7);
            case QUARTER, SEASON, YEAR -> date.first().toString().substring(0, 4);
        };
    }

    private static Optional<HistoricDate> dated(Source source) {
        return source.when().flatMap((When when) -> when.start().date().or(when.end()::date));
    }

    private static String stop(String words) {
        return words.endsWith(".") || words.endsWith("?") || words.endsWith("!") ? words : words + ".";
    }

    private static String field(String name, String words) {
        return name + " = {" + plain(words) + "}";
    }

    private static String plain(String words) {
        return words.replace("{", "").replace("}", "").replace("&", "\\&").replace("%", "\\%").replace("#", "\\#").replace("_", "\\_");
    }
}
