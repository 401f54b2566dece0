package org.multivector.map.basemap;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.multivector.text.Phrase;
import tools.jackson.databind.JsonNode;

/// A border or an area whose standing is disputed. Its outline is drawn dashed.
///
/// @param claimants ids of the states that claim it
/// @param administeredBy the id of the state that administers it; empty where nobody alone does
/// @param lines longitude and latitude in turn, degrees; the rings of an area, or lines
public record DisputedArea(String id, Phrase name, Phrase note, List<String> claimants, String administeredBy, List<double[]> lines) {

    public DisputedArea {
        claimants = List.copyOf(claimants);
        lines = List.copyOf(lines);
    }

    static List<DisputedArea> read() throws IOException {
        if (!Assets.has("disputed.json")) {
            return List.of();
        }
        var areas = new ArrayList<DisputedArea>();
        for (var node : Assets.tree("disputed.json").path("disputed")) {
            var lines = new ArrayList<double[]>();
            lines(node.path("geometry").path("coordinates"), lines);
            areas.add(new DisputedArea(node.path("id").asString(), Assets.phrase(node.path("name")), Assets.phrase(node.path("note")),
                    node.path("claimants").valueStream().map(JsonNode::asString).toList(), node.path("administeredBy").asString(""), lines));
        }
        return List.copyOf(areas);
    }

    /// Lines of whatever depth: an array of positions is one line.
    private static void lines(JsonNode node, List<double[]> lines) {
        if (node.path(0).path(0).isNumber()) {
            lines.add(node.valueStream().flatMapToDouble(at -> DoubleStream.of(at.get(0).doubleValue(), at.get(1).doubleValue())).toArray());
        } else {
            node.forEach(inner -> lines(inner, lines));
        }
    }
}
