package org.multivector.pack.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// How packs are parsed: the limits, and what a parser says about where it stands.
final class Syntax {

    static final int DEEPEST = 32;
    static final int MOST_VALUES = 1_000_000;
    static final int MOST_VALUES_OF_AN_ITEM = 50_000;
    static final int LONGEST_NUMBER = 300;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST + 8).maxNumberLength(LONGEST_NUMBER).build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private Syntax() { }

    static JsonParser parser(String text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /// Where the current token starts.
    static Problem.Spot spot(JsonParser parser) {
        var at = parser.currentTokenLocation();
        return new Problem.Spot(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }

    /// The word or sign at the location, as a reader sees it.
    static String shown(String text, TokenStreamLocation at) {
        long offset = at == null ? -1 : at.getCharOffset();
        if (offset < 0 || offset >= text.length()) {
            return "something is missing at the end";
        }
        int start = (int) offset;
        int end = start + 1;
        while (end < text.length() && end - start < 20 && Character.isLetterOrDigit(text.charAt(start)) && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return (end - start == 1 ? "the sign " : "the word ") + Words.plain(text.substring(start, end)) + " is not expected";
    }
}
