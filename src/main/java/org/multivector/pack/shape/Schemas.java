package org.multivector.pack.shape;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.multivector.pack.json.TreeReader;
import tools.jackson.databind.JsonNode;

/// The JSON Schemas of the format, from the program's own resources; nothing is fetched from anywhere else.
final class Schemas {

    private static final String BASE = "https://multivector.org/pack/1/";
    private static final String FOLDER = "/assets/packs/schema/";

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, JsonNode> documents = new HashMap<>();
    private final Map<String, Schema> compiled = new HashMap<>();
    private final SchemaRegistry registry;

    Schemas(Iterable<String> names) {
        load("common");
        names.forEach(this::load);
        registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(texts));
    }

    /// The schema of a whole file.
    Schema file(String name) {
        return compiled.computeIfAbsent(name, _ -> schema(address(name)));
    }

    /// The schema of one item of a file.
    Schema item(String name) {
        return compiled.computeIfAbsent(name + "#", _ -> schema(address(name) + "#/$defs/item"));
    }

    /// The keys that an object may have, given where the schema forbids others.
    TreeSet<String> keys(SchemaLocation additionalProperties) {
        var document = documents.get(additionalProperties.getAbsoluteIri().toString());
        var fragment = additionalProperties.getFragment().getParent().append("properties").toString();
        return document == null ? new TreeSet<>() : new TreeSet<>(document.at(fragment.substring(fragment.indexOf('/') < 0 ? fragment.length() : fragment.indexOf('/'))).propertyNames());
    }

    private Schema schema(String address) {
        var schema = registry.getSchema(SchemaLocation.of(address));
        schema.initializeValidators();
        return schema;
    }

    private static String address(String name) {
        return BASE + name + ".schema.json";
    }

    private void load(String name) {
        var path = FOLDER + name + ".schema.json";
        try (var in = Schemas.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its schema " + path);
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            texts.put(address(name), text);
            documents.put(address(name), TreeReader.read(text).root());
        } catch (IOException reason) {
            throw new UncheckedIOException(reason);
        }
    }
}
