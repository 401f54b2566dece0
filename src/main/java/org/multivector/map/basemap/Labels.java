package org.multivector.map.basemap;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.multivector.geo.LonLat;
import org.multivector.text.Phrase;
import tools.jackson.databind.JsonNode;

/// Where the names of countries and waters stand. A country with several anchors comes once for each, the best first. Immutable.
public record Labels(List<Label> countries, List<Label> waters) {

    /// One name.
    ///
    /// @param id a country's ISO 3166-1 alpha-3 code in lower case, or a water's word
    /// @param kind `sea`, `lake`, `river` and so on; empty for a country
    /// @param rank 1 (always shown) to 5
    /// @param angle degrees clockwise that the name is turned by; 0 is level
    public record Label(String id, Phrase name, LonLat at, String kind, int rank, double angle) { }

    /// No names.
    public static final Labels NONE = new Labels(List.of(), List.of());

    public Labels {
        countries = List.copyOf(countries);
        waters = List.copyOf(waters);
    }

    /// Reads the file of labels that the program brings along. For a background thread.
    ///
    /// @throws IOException when it is missing or broken
    public static Labels read() throws IOException {
        var root = Assets.tree("labels.json");
        return new Labels(labels(root.path("countries")), labels(root.path("waters")));
    }

    private static List<Label> labels(JsonNode array) {
        var labels = new ArrayList<Label>();
        for (var node : array) {
            labels.add(label(node, node.path("at")));
            node.path("also").forEach(anchor -> labels.add(label(node, anchor)));
        }
        return labels;
    }

    /// The file counts the angle counterclockwise, the screen clockwise.
    private static Label label(JsonNode node, JsonNode at) {
        return new Label(node.path("id").asString(), Assets.phrase(node.path("name")), Assets.position(at), node.path("kind").asString(""),
                node.path("rank").asInt(5), -node.path("angle").asDouble(0));
    }
}
