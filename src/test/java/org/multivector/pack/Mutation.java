package org.multivector.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Spoils a good pack in one to three random ways: its bytes, its text or its values.
final class Mutation {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> SPITE = List.of("null", "true", "-1", "0", "1e308", "-1e400", "123456789012345678901234567890", "9".repeat(400), "NaN", "\"\"", "\"\\u0000\"",
            "\"\\ud800\"", "\"../..\"", "\"2023-02-30\"", "\"9999-12-31/9999\"", "\"0000\"", "\"2020/2010\"", "\"event:\"", "\"indicator:x@\"", "\"claim:e1.c1\"", "{}", "[]", "[[]]",
            "[1,2,3]", "{\"en\":1}", "{\"en\":\"x\",\"zz\":\"y\"}", "\"" + "x".repeat(5000) + "\"", "[".repeat(200) + "]".repeat(200), "{\"a\":".repeat(50) + "1" + "}".repeat(50));

    private final Random random;

    Mutation(Random random) {
        this.random = random;
    }

    Map<String, byte[]> of(Map<String, byte[]> good) {
        var pack = new HashMap<>(good);
        var names = good.keySet().stream().sorted().toList();
        for (int i = random.nextInt(3); i >= 0; i--) {
            var name = names.get(random.nextInt(names.size()));
            if (pack.containsKey(name)) {
                spoil(pack, name);
            }
        }
        return pack;
    }

    /// Flips bytes of anything, or cuts off its end.
    byte[] bytes(byte[] good) {
        return random.nextInt(8) == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : flipped(good);
    }

    private void spoil(Map<String, byte[]> pack, String name) {
        var bytes = pack.get(name);
        switch (random.nextInt(10)) {
            case 0 -> pack.put(name, flipped(bytes));
            case 1 -> pack.put(name, Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
            case 2 -> pack.put(name, inserted(bytes));
            case 3 -> pack.remove(name);
            case 4 -> pack.put(name, new String(bytes, StandardCharsets.UTF_8).getBytes(random.nextBoolean() ? StandardCharsets.UTF_16 : StandardCharsets.UTF_16LE));
            default -> pack.put(name, values(bytes));
        }
    }

    private byte[] flipped(byte[] bytes) {
        var copy = bytes.clone();
        for (int i = random.nextInt(4); i >= 0 && copy.length > 0; i--) {
            copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return copy;
    }

    private byte[] inserted(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        int at = random.nextInt(text.length() + 1);
        return (text.substring(0, at) + SPITE.get(random.nextInt(SPITE.size())) + text.substring(at)).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] values(byte[] bytes) {
        JsonNode root;
        try {
            root = JSON.readTree(bytes);
        } catch (JacksonException _) {
            return flipped(bytes);
        }
        var containers = new ArrayList<JsonNode>();
        collect(root, containers);
        if (containers.isEmpty()) {
            return flipped(bytes);
        }
        var marker = "@@" + random.nextInt() + "@@";
        change(containers.get(random.nextInt(containers.size())), containers.get(random.nextInt(containers.size())), marker);
        // Spite is put in as text, for much of it is no JSON that a tree could hold.
        return JSON.writeValueAsString(root).replace("\"" + marker + "\"", SPITE.get(random.nextInt(SPITE.size()))).getBytes(StandardCharsets.UTF_8);
    }

    private void change(JsonNode here, JsonNode elsewhere, String marker) {
        var other = pick(elsewhere).deepCopy();
        boolean swap = random.nextBoolean();
        if (here instanceof ObjectNode object) {
            var key = List.copyOf(object.propertyNames()).get(random.nextInt(object.size()));
            switch (random.nextInt(4)) {
                case 0 -> object.remove(key);
                case 1 -> object.set(key + "x", other);
                default -> {
                    if (swap) {
                        object.set(key, other);
                    } else {
                        object.put(key, marker);
                    }
                }
            }
        } else if (here instanceof ArrayNode array) {
            int at = random.nextInt(array.size());
            switch (random.nextInt(4)) {
                case 0 -> array.remove(at);
                case 1 -> array.add(other);
                default -> {
                    if (swap) {
                        array.set(at, other);
                    } else {
                        array.set(at, JSON.getNodeFactory().stringNode(marker));
                    }
                }
            }
        }
    }

    private JsonNode pick(JsonNode container) {
        if (container instanceof ObjectNode object) {
            return object.get(List.copyOf(object.propertyNames()).get(random.nextInt(object.size())));
        }
        return container.get(random.nextInt(container.size()));
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer() && !node.isEmpty()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }
}
