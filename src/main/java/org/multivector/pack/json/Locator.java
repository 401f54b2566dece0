package org.multivector.pack.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/// Finds the lines and columns of values after the fact: reads a text once more, only when something in it is wrong.
public final class Locator {

    private final Map<String, Problem.Spot> keys = new HashMap<>();
    private final Map<String, Problem.Spot> values = new HashMap<>();

    private Locator() { }

    /// Looks up the pointers in the text; never throws for anything a text can hold.
    public static Locator in(String text, Set<String> pointers) {
        var locator = new Locator();
        if (pointers.isEmpty()) {
            return locator;
        }
        try (var parser = Syntax.parser(text)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                    continue;
                }
                var pointer = parser.streamReadContext().pathAsPointer().toString();
                if (pointers.contains(pointer)) {
                    (token == JsonToken.PROPERTY_NAME ? locator.keys : locator.values).putIfAbsent(pointer, Syntax.spot(parser));
                }
            }
        } catch (JacksonException _) {
            // The mistake itself was reported when the file was first read; what lies before it has been found.
            return locator;
        }
        return locator;
    }

    /// The place of a problem: its own, or that of its key or value, or the start of the file.
    public Problem.Spot spot(Problem problem) {
        if (problem.spot().isPresent()) {
            return problem.spot().get();
        }
        var value = values.getOrDefault(problem.pointer(), Problem.Spot.START);
        return problem.atKey() ? keys.getOrDefault(problem.pointer(), value) : value;
    }
}
