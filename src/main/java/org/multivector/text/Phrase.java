package org.multivector.text;

import java.util.Map;

/// The same words in one or more languages. English is always there and stands in where a language is missing.
public record Phrase(Map<Language, String> words) {

    /// @throws IllegalArgumentException when the English words are missing
    public Phrase {
        words = Map.copyOf(words);
        if (!words.containsKey(Language.EN)) {
            throw new IllegalArgumentException("a phrase needs English words");
        }
    }

    public static Phrase english(String words) {
        return new Phrase(Map.of(Language.EN, words));
    }

    /// The words in the language, or in English.
    public String in(Language language) {
        return words.getOrDefault(language, words.get(Language.EN));
    }

    /// The English words.
    @Override
    public String toString() {
        return words.get(Language.EN);
    }
}
