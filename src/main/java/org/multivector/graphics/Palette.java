package org.multivector.graphics;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/// The colours of one appearance by token. One file per appearance feeds style sheets, canvas and exports alike. Immutable.
public final class Palette {

    private final Appearance appearance;
    private final Map<String, Colour> colours;

    private Palette(Appearance appearance, Map<String, Colour> colours) {
        this.appearance = appearance;
        this.colours = Map.copyOf(colours);
    }

    /// Reads the palette file of the appearance from the class path. Takes a few milliseconds.
    public static Palette of(Appearance appearance) {
        var file = "/assets/palette/" + appearance.word() + ".properties";
        var properties = new Properties();
        try (var stream = Palette.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("missing palette " + file);
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException reason) {
            throw new UncheckedIOException(reason);
        }
        var colours = new TreeMap<String, Colour>();
        properties.stringPropertyNames().forEach(token -> colours.put(token, Colour.parse(properties.getProperty(token))));
        return new Palette(appearance, colours);
    }

    public Appearance appearance() {
        return appearance;
    }

    /// The colour of a token.
    ///
    /// @throws IllegalArgumentException when the palette has no such token
    public Colour colour(String token) {
        var colour = colours.get(token);
        if (colour == null) {
            throw new IllegalArgumentException("no colour named " + token + " in " + appearance.word());
        }
        return colour;
    }

    /// The colour of a token, or of another where a pack names one that no palette knows.
    public Colour colour(String token, String otherwise) {
        return colours.getOrDefault(token, colour(otherwise));
    }

    /// All tokens and colours.
    public Map<String, Colour> colours() {
        return colours;
    }
}
