package org.multivector.pack.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads one text as JSON and keeps what stands before a mistake: a list of items loses only the item in which the file breaks.
public final class TreeReader {

    private static final int KEEP_OPEN = 2;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String text;
    private final JsonParser parser;
    private final List<Problem> problems = new ArrayList<>();
    private JsonNode root = MissingNode.getInstance();
    private int values;
    private int itemStart;

    private TreeReader(String text, JsonParser parser) {
        this.text = text;
        this.parser = parser;
    }

    /// Never throws for anything a text can hold.
    public static Tree read(String text) {
        if (text.isBlank()) {
            return new Tree(MissingNode.getInstance(), false, List.of(Problem.error("syntax", "", "the file is empty",
                    "write {\"<kind>\": []} or remove the file").at(Problem.Spot.START)));
        }
        try (var parser = Syntax.parser(text)) {
            return new TreeReader(text, parser).all();
        }
    }

    private Tree all() {
        boolean complete = false;
        try {
            parser.nextToken();
            value(null, null, 0);
            complete = parser.nextToken() == null;
            if (!complete) {
                problems.add(Problem.error("syntax", "", "something follows after the end of the JSON", "remove what comes after the last bracket").at(Syntax.spot(parser)));
            }
        } catch (JacksonException mistake) {
            problems.add(explain(mistake));
        }
        return new Tree(root, complete, List.copyOf(problems));
    }

    private void value(JsonNode parent, String key, int depth) {
        if (depth == KEEP_OPEN) {
            itemStart = values;
        }
        if (++values > Syntax.MOST_VALUES || depth > KEEP_OPEN && values - itemStart > Syntax.MOST_VALUES_OF_AN_ITEM) {
            throw new StreamConstraintsException("too many values");
        }
        var node = switch (parser.currentToken()) {
            case START_OBJECT -> NODES.objectNode();
            case START_ARRAY -> NODES.arrayNode();
            case VALUE_STRING -> NODES.stringNode(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
        boolean early = depth < KEEP_OPEN;
        if (early) {
            attach(parent, key, node);
        }
        if (node.isContainer() && depth >= Syntax.DEEPEST) {
            throw new StreamConstraintsException("too deep");
        }
        if (node instanceof ObjectNode object) {
            members(object, depth);
        } else if (node instanceof ArrayNode array) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                value(array, null, depth + 1);
            }
        }
        if (!early) {
            attach(parent, key, node);
        }
    }

    private void members(ObjectNode object, int depth) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = parser.currentName();
            if (object.has(key)) {
                problems.add(Problem.error("duplicate-key", parser.streamReadContext().pathAsPointer().toString(), "the key " + Words.quote(key) + " is written twice",
                        "keep one of them").onKey().at(Syntax.spot(parser)));
            }
            parser.nextToken();
            value(object, key, depth + 1);
        }
    }

    private JsonNode number() {
        if (parser.getNumberType() == JsonParser.NumberType.INT) {
            return NODES.numberNode(parser.getIntValue());
        }
        double value = parser.getDoubleValue();
        if (Double.isFinite(value)) {
            return NODES.numberNode(value);
        }
        problems.add(Problem.error("not-a-number", parser.streamReadContext().pathAsPointer().toString(), Words.plain(parser.getString()) + " is not a number that can be used",
                "write a finite number, or leave the key out where the figure is not known").at(Syntax.spot(parser)));
        return NODES.numberNode(1);
    }

    private void attach(JsonNode parent, String key, JsonNode node) {
        switch (parent) {
            case ObjectNode object -> object.set(key, node);
            case ArrayNode array -> array.add(node);
            case null, default -> root = node;
        }
    }

    private Problem explain(JacksonException mistake) {
        var where = Optional.ofNullable(mistake.getLocation()).map(at -> new Problem.Spot(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()))).orElse(Syntax.spot(parser));
        var pointer = parser.streamReadContext().pathAsPointer().toString();
        if (mistake instanceof UnexpectedEndOfInputException) {
            return Problem.error("truncated", pointer, "the file ends in the middle of a value", "get a whole copy of the file; what stands before the break is read").at(where);
        }
        if (mistake instanceof StreamConstraintsException) {
            return Problem.error("too-big", pointer, "the JSON is nested too deep or holds too many values or too long a number",
                    "at most " + Syntax.DEEPEST + " levels, " + Syntax.MOST_VALUES + " values, " + Syntax.MOST_VALUES_OF_AN_ITEM + " of them in one item, " + Syntax.LONGEST_NUMBER + " digits").at(where);
        }
        return Problem.error("syntax", pointer, "this is not JSON: " + Syntax.shown(text, mistake.getLocation()), "look for a missing comma, quotation mark or bracket here or just before").at(where);
    }
}
