package org.multivector.pack.shape;

import com.networknt.schema.Error;
import java.util.Optional;
import java.util.stream.Collectors;
import org.multivector.pack.json.Problem;
import org.multivector.pack.json.Words;
import tools.jackson.databind.JsonNode;

/// The plain words for what a schema found.
final class ShapeWords {

    private final Schemas schemas;

    ShapeWords(Schemas schemas) {
        this.schemas = schemas;
    }

    /// @param base the pointer of what was validated
    Problem explain(Error error, String base) {
        var at = base + pointer(error);
        var value = error.getInstanceNode();
        var rule = error.getSchemaNode();
        var key = at.substring(at.lastIndexOf('/') + 1);
        return switch (error.getKeyword()) {
            case "required" -> missing(error.getProperty(), at);
            case "additionalProperties" -> unknown(error, at);
            case "type" -> Problem.error("wrong-type", at, "this is " + kind(value) + " and should be " + expected(rule), "write " + example(rule));
            case "enum" -> notInList(value, rule, at);
            case "const" -> Problem.error("not-in-list", at, shown(value) + " is not possible here", "write " + rule);
            case "pattern" -> pattern(key, value, at);
            case "minLength" -> Problem.error("empty-text", at, "the text is empty", "write something or leave the key out if it may be missing");
            case "maxLength" -> Problem.error("too-long", at, "the text is longer than " + rule + " signs", "shorten it");
            case "minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum" -> range(error.getKeyword(), value, rule, at);
            case "minItems" -> few(key, value, rule, at);
            case "maxItems" -> Problem.error("too-many", at, "the list has " + value.size() + " elements and may have " + rule, "remove what is too much");
            case "uniqueItems" -> Problem.error("repeated", at, "the list holds the same element twice", "keep one of them");
            default -> Problem.error("shape", at, "the value does not fit its schema (" + error.getKeyword() + ")", "see the description of the pack format");
        };
    }

    private static Problem missing(String key, String at) {
        return key.equals("sources")
                ? Problem.error("no-source", at, "the key \"sources\" is missing: a statement needs a source", "add \"sources\": [\"<id of a source>\"]")
                : Problem.error("missing-key", at, "the key " + Words.quote(key) + " is missing", "add it");
    }

    private Problem unknown(Error error, String at) {
        var known = schemas.keys(error.getSchemaLocation());
        var key = error.getProperty();
        var hint = Words.nearest(key, known).map(near -> "did you mean " + Words.quote(near) + "?").orElse("remove it, or use one of: " + String.join(", ", known));
        return Problem.error("unknown-key", at + "/" + escaped(key), "the key " + Words.quote(key) + " is not known here", hint).onKey();
    }

    private static Problem notInList(JsonNode value, JsonNode rule, String at) {
        var allowed = rule.valueStream().map(JsonNode::asString).collect(Collectors.toList());
        var near = value.isString() ? Words.nearest(value.asString(), allowed) : Optional.<String>empty();
        return Problem.error("not-in-list", at, shown(value) + " is not one of the possible values",
                near.map(word -> "did you mean " + Words.quote(word) + "?").orElse("use one of: " + String.join(", ", allowed)));
    }

    private static Problem pattern(String key, JsonNode value, String at) {
        return switch (key) {
            case "url" -> Problem.error("bad-url", at, shown(value) + " is not a web address", "start it with https:// and leave no space in it");
            case "iso3" -> Problem.error("bad-text", at, shown(value) + " is not an ISO 3166 code", "write three capitals, such as KAZ");
            case "colour" -> Problem.error("bad-text", at, shown(value) + " is not a palette token", "write a name in lower case, such as theme.energy; colours themselves stand in the palette");
            case "language" -> Problem.error("bad-text", at, shown(value) + " is not a language code", "write two or three letters in lower case, such as en");
            default -> at.contains("/sites/")
                    ? Problem.error("bad-text", at, shown(value) + " is not a bare host name", "write it in lower case without https:// and www., such as akorda.kz")
                    : Problem.error("bad-id", at, shown(value) + " is not an id", "use lower-case letters, digits, hyphens and full stops, starting with a letter or digit");
        };
    }

    private static Problem range(String keyword, JsonNode value, JsonNode rule, String at) {
        var bound = switch (keyword) {
            case "minimum" -> "less than ";
            case "exclusiveMinimum" -> "not more than ";
            case "maximum" -> "more than ";
            default -> "not less than ";
        };
        return Problem.error("out-of-range", at, shown(value) + " is " + bound + rule, "check the figure and its unit");
    }

    private static Problem few(String key, JsonNode value, JsonNode rule, String at) {
        return switch (key) {
            case "sources" -> Problem.error("no-source", at, "the list of sources is empty: a statement needs a source", "add the id of a source");
            case "at", "centre" -> Problem.error("wrong-type", at, "a position needs two numbers", "write [longitude, latitude]");
            default -> Problem.error("too-few", at, "the list has " + value.size() + (value.size() == 1 ? " element" : " elements") + " and needs at least " + rule, "add what is missing");
        };
    }

    private static String expected(JsonNode rule) {
        return rule.isArray() ? rule.valueStream().map(type -> name(type.asString())).collect(Collectors.joining(" or ")) : name(rule.asString());
    }

    private static String kind(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> "a text";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            default -> "null";
        };
    }

    private static String name(String type) {
        return switch (type) {
            case "string" -> "a text";
            case "number" -> "a number";
            case "integer" -> "a whole number";
            case "boolean" -> "true or false";
            case "array" -> "a list";
            default -> "an object";
        };
    }

    private static String example(JsonNode rule) {
        return switch (rule.isArray() ? rule.path(0).asString() : rule.asString()) {
            case "string" -> "it in quotation marks";
            case "number" -> "it as a number without quotation marks, such as 12.5";
            case "integer" -> "it as a whole number without quotation marks, such as 3";
            case "boolean" -> "true or false without quotation marks";
            case "array" -> "it in square brackets, even a single one";
            default -> "it as {\"key\": value}; texts as {\"en\": \"...\"}";
        };
    }

    private static String shown(JsonNode value) {
        return value.isString() ? Words.quote(value.asString()) : Words.plain(value.toString());
    }

    private static String pointer(Error error) {
        var location = error.getInstanceLocation();
        var out = new StringBuilder();
        for (int i = 0; i < location.getNameCount(); i++) {
            out.append('/').append(escaped(location.getElement(i).toString()));
        }
        return out.toString();
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
