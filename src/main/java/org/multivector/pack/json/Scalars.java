package org.multivector.pack.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.multivector.geo.LonLat;
import org.multivector.time.Edtf;
import org.multivector.time.HistoricDate;
import org.multivector.time.Precision;
import org.multivector.time.When;
import tools.jackson.databind.JsonNode;

/// Single values of the field out of JSON: dates, positions, words of a list. Each gives a stand-in where it cannot read.
final class Scalars {

    private static final LocalDate STAND_IN = LocalDate.of(2000, 1, 1);
    private static final String DATE_ADVICE = "write 2022, 2022-01, 2022-01-05, 2022-21 for spring or 2022-33 for a first quarter, ~ for about, A/B for an interval, .. for an open end";

    private Scalars() { }

    static <E extends Enum<E>> E constant(String text, Class<E> type) {
        var name = text.toUpperCase(Locale.ROOT).replace('-', '_');
        var constants = type.getEnumConstants();
        for (var constant : constants) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return constants[0];
    }

    static When when(JsonNode node, String at, List<Problem> problems) {
        if (node.isString()) {
            try {
                return Edtf.parse(node.asString());
            } catch (DateTimeException mistake) {
                problems.add(wrong(node.asString(), mistake, at));
            }
        }
        return When.on(HistoricDate.day(STAND_IN));
    }

    static LocalDate day(JsonNode node, String at, List<Problem> problems) {
        var when = when(node, at, problems);
        var date = when.start().date();
        if (!when.single() || date.isEmpty() || date.get().precision() != Precision.DAY || date.get().vague()) {
            problems.add(Problem.error("bad-date", at, Words.quote(node.asString("")) + " is not a single day", "write a plain day such as 2022-01-05"));
            return STAND_IN;
        }
        return date.get().first();
    }

    static LonLat position(JsonNode node, String at, List<Problem> problems) {
        if (!node.path(0).isNumber() || !node.path(1).isNumber()) {
            return new LonLat(0, 0);
        }
        double lon = node.path(0).doubleValue();
        double lat = node.path(1).doubleValue();
        if (Math.abs(lon) <= 180 && Math.abs(lat) <= 90) {
            return new LonLat(lon, lat);
        }
        if (Math.abs(lon) <= 90 && Math.abs(lat) <= 180) {
            problems.add(Problem.error("swapped", at, "latitude " + lat + " is outside -90 to 90; longitude and latitude look swapped",
                    "write the longitude first: [" + lat + ", " + lon + "]"));
        } else {
            problems.add(Problem.error("out-of-range", at, "[" + lon + ", " + lat + "] is not on the globe", "longitude -180 to 180 first, then latitude -90 to 90, in degrees"));
        }
        return new LonLat(0, 0);
    }

    private static Problem wrong(String text, DateTimeException mistake, String at) {
        var quoted = Words.quote(text);
        return switch (mistake.getCause()) {
            case DateTimeException _ -> Problem.error("bad-date", at, quoted + " does not exist in the calendar", "check the month and the day");
            case IllegalArgumentException _ when text.chars().anyMatch(Character::isDigit) ->
                    Problem.error("end-before-start", at, quoted + " ends before it starts", "check both dates, or write them the other way round");
            case IllegalArgumentException _ -> Problem.error("bad-date", at, quoted + " has no date on either side", "write at least one date, such as 2022/..");
            case null, default -> Problem.error("bad-date", at, quoted + " is not a date", DATE_ADVICE);
        };
    }
}
