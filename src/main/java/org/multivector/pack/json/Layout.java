package org.multivector.pack.json;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Sets JSON as text, always the same way: what fits on a line of 120 signs stands on one, everything else is indented by two.
public final class Layout {

    private static final int WIDTH = 120;

    private final StringBuilder out = new StringBuilder(1 << 16);

    private Layout() { }

    /// UTF-8 with line feeds, ending in one.
    public static byte[] bytes(JsonNode root) {
        var layout = new Layout();
        layout.value(root, 0, 0);
        return layout.out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private void value(JsonNode node, int indent, int column) {
        // The file itself and its list of items are always opened up, so that every item starts on its own line.
        if (!node.isContainer() || indent > 2 && flat(node, column)) {
            inline(node);
        } else if (node instanceof ObjectNode object) {
            members(object, indent);
        } else {
            elements((ArrayNode) node, indent);
        }
    }

    private boolean flat(JsonNode node, int column) {
        int start = out.length();
        inline(node);
        boolean fits = column + out.length() - start <= WIDTH;
        out.setLength(start);
        return fits;
    }

    private void members(ObjectNode object, int indent) {
        if (object.isEmpty()) {
            out.append("{}");
            return;
        }
        out.append('{');
        var separator = "\n";
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            out.append(separator).repeat(' ', indent + 2);
            int before = out.length();
            out.append(quoted(member.getKey())).append(": ");
            value(member.getValue(), indent + 2, indent + 2 + out.length() - before);
            separator = ",\n";
        }
        out.append('\n').repeat(' ', indent).append('}');
    }

    private void elements(ArrayNode array, int indent) {
        if (array.isEmpty()) {
            out.append("[]");
            return;
        }
        out.append('[');
        var separator = "\n";
        for (JsonNode element : array) {
            out.append(separator).repeat(' ', indent + 2);
            value(element, indent + 2, indent + 2);
            separator = ",\n";
        }
        out.append('\n').repeat(' ', indent).append(']');
    }

    private void inline(JsonNode node) {
        if (node instanceof ObjectNode object) {
            out.append('{');
            var separator = "";
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                out.append(separator).append(quoted(member.getKey())).append(": ");
                inline(member.getValue());
                separator = ", ";
            }
            out.append('}');
        } else if (node instanceof ArrayNode array) {
            out.append('[');
            var separator = "";
            for (JsonNode element : array) {
                out.append(separator);
                inline(element);
                separator = ", ";
            }
            out.append(']');
        } else {
            out.append(node);
        }
    }

    private static String quoted(String key) {
        return JsonNodeFactory.instance.stringNode(key).toString();
    }
}
