package org.multivector.map.basemap;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.multivector.map.basemap.Topology.Feature;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads quantized TopoJSON. The arcs, nearly the whole of a file, are streamed; the rest becomes a tree first.
final class TopologyReader {

    private TopologyReader() { }

    /// @throws IOException when the stream cannot be read or is not TopoJSON
    static Topology read(InputStream stream) throws IOException {
        JsonNode objects = null;
        JsonNode transform = null;
        var arcs = new ArrayList<double[]>();
        try (var parser = JsonMapper.shared().createParser(stream)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = parser.currentName();
                parser.nextToken();
                switch (name) {
                    case "arcs" -> arcs(parser, arcs);
                    case "objects" -> objects = parser.readValueAsTree();
                    case "transform" -> transform = parser.readValueAsTree();
                    default -> parser.skipChildren();
                }
            }
        }
        if (objects == null || transform == null) {
            throw new IOException("not a quantized TopoJSON file: it has no " + (objects == null ? "objects" : "transform"));
        }
        var scaling = transform;
        arcs.forEach(arc -> decode(arc, scaling));
        var collections = new HashMap<String, List<Feature>>();
        for (Map.Entry<String, JsonNode> entry : objects.properties()) {
            collections.put(entry.getKey(), features(entry.getValue()));
        }
        return new Topology(arcs, collections);
    }

    private static void arcs(JsonParser parser, List<double[]> arcs) {
        while (parser.nextToken() == JsonToken.START_ARRAY) {
            double[] arc = new double[128];
            int n = 0;
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                if (n + 2 > arc.length) {
                    arc = Arrays.copyOf(arc, 2 * arc.length);
                }
                parser.nextToken();
                arc[n++] = parser.getIntValue();
                parser.nextToken();
                arc[n++] = parser.getIntValue();
                parser.nextToken();
            }
            arcs.add(Arrays.copyOf(arc, n));
        }
    }

    /// Steps on the grid become degrees.
    private static void decode(double[] arc, JsonNode transform) {
        var scale = transform.get("scale");
        var translate = transform.get("translate");
        for (int axis = 0; axis < 2; axis++) {
            double size = scale.get(axis).doubleValue();
            double origin = translate.get(axis).doubleValue();
            long step = 0;
            for (int i = axis; i < arc.length; i += 2) {
                step += (long) arc[i];
                arc[i] = step * size + origin;
            }
        }
    }

    private static List<Feature> features(JsonNode object) {
        var features = new ArrayList<Feature>();
        if (object.has("geometries")) {
            object.get("geometries").forEach(geometry -> features.add(feature(geometry)));
        } else {
            features.add(feature(object));
        }
        return List.copyOf(features);
    }

    private static Feature feature(JsonNode geometry) {
        var type = geometry.path("type").asString("");
        var parts = new ArrayList<int[]>();
        parts(geometry.path("arcs"), parts);
        var properties = geometry.path("properties");
        var id = properties.path("id").asString(geometry.path("id").asString(""));
        return new Feature(id, properties.path("name").asString(id), properties.path("kind").asString(""), properties.path("rank").asInt(0),
                properties.path("country").asString(""), parts, type.endsWith("Polygon"));
    }

    /// Rings and lines of whatever depth: an array of numbers is one part.
    private static void parts(JsonNode arcs, List<int[]> parts) {
        if (arcs.isArray() && !arcs.isEmpty() && arcs.get(0).isNumber()) {
            parts.add(arcs.valueStream().mapToInt(JsonNode::intValue).toArray());
        } else {
            arcs.forEach(inner -> parts(inner, parts));
        }
    }
}
