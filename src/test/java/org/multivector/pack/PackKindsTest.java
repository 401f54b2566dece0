package org.multivector.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multivector.pack.kind.KindFile;
import org.multivector.pack.kind.PackKinds;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Each kind of a pack")
class PackKindsTest {

    private static final Path SCHEMAS = Path.of("assets/packs/schema");
    private static final JsonMapper JSON = JsonMapper.shared();

    static Stream<String> names() {
        return Stream.concat(Stream.of("manifest"), PackKinds.ALL.stream().map(KindFile::name));
    }

    static List<KindFile<?>> kinds() {
        return PackKinds.ALL;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    @DisplayName("has a schema that forbids unknown keys everywhere")
    void schema(String name) throws IOException {
        var open = new ArrayList<String>();
        collectOpen(JSON.readTree(Files.readString(SCHEMAS.resolve(name + ".schema.json"))), "", open);
        assertThat(open).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    @DisplayName("stands in the tiny pack with every key that its schema knows")
    void everyKey(String name) throws IOException {
        var schema = JSON.readTree(Files.readString(SCHEMAS.resolve(name + ".schema.json")));
        var pack = JSON.readTree(Files.readString(Fixtures.TINY.resolve(name + ".json")));
        var lacking = new ArrayList<String>();
        var definitions = name.equals("manifest") ? List.of(schema) : schema.path("$defs").valueStream().toList();
        for (var definition : definitions) {
            for (var key : definition.path("properties").propertyNames()) {
                if (pack.findValues(key).isEmpty()) {
                    lacking.add(key);
                }
            }
        }
        assertThat(lacking).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    @DisplayName("is found in the atlas of the tiny pack, as many as were written")
    void items(KindFile<?> kind) throws IOException, Refusal {
        var written = JSON.readTree(Files.readString(Fixtures.TINY.resolve(kind.file()))).path(kind.name()).size();
        var atlas = PackReader.read(Fixtures.TINY).atlas().orElseThrow();
        assertThat(written).isPositive();
        assertThat(kind.of().apply(atlas.contents())).hasSize(written);
    }

    @Test
    @DisplayName("has a schema file, and no schema file is without a kind")
    void noMore() throws IOException {
        try (var files = Files.list(SCHEMAS)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".schema.json", "")))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(names(), Stream.of("common")).toList());
        }
    }

    private static void collectOpen(JsonNode schema, String at, List<String> open) {
        if (schema.path("type").asString("").equals("object") && !schema.path("additionalProperties").isBoolean()) {
            open.add(at);
        }
        if (schema.isObject()) {
            schema.properties().forEach(member -> collectOpen(member.getValue(), at + "/" + member.getKey(), open));
        } else {
            schema.valueStream().forEach(child -> collectOpen(child, at + "/-", open));
        }
    }
}
