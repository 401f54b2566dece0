package org.multivector.map.basemap;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import org.multivector.geo.LonLat;
import org.multivector.text.Language;
import org.multivector.text.Phrase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The files of the base map on the class path.
final class Assets {

    private static final String FOLDER = "/assets/basemap/";

    private Assets() { }

    static boolean has(String name) {
        return Assets.class.getResource(FOLDER + name) != null;
    }

    static InputStream open(String name) throws IOException {
        var stream = Assets.class.getResourceAsStream(FOLDER + name);
        if (stream == null) {
            throw new FileNotFoundException("the program lacks its file " + FOLDER + name);
        }
        return stream;
    }

    static JsonNode tree(String name) throws IOException {
        try (var stream = open(name)) {
            return JsonMapper.shared().readTree(stream);
        }
    }

    static Topology topology(String name) throws IOException {
        try (var stream = open(name)) {
            return TopologyReader.read(stream);
        }
    }

    static Phrase phrase(JsonNode node) {
        var words = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            if (node.has(language.code())) {
                words.put(language, node.get(language.code()).asString());
            }
        }
        return new Phrase(words);
    }

    static LonLat position(JsonNode pair) {
        return new LonLat(pair.get(0).doubleValue(), pair.get(1).doubleValue());
    }
}
