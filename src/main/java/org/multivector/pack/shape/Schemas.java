package org.multivector.pack.shape;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.serialization.NodeReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.multivector.pack.json.TreeReader;
import tools.jackson.databind.JsonNode;

/// The JSON Schemas of the format, from the program's own resources; nothing is fetched from anywhere else.
/// Compiled once; safe on any thread afterwards.
final class Schemas {

    private static final String BASE = "https://multivector.org/pack/1/";
    private static final String FOLDER = "/assets/packs/schema/";

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, JsonNode> documents = new HashMap<>();
    private final Map<String, Schema> files = new HashMap<>();
    private final Map<String, Schema> items = new HashMap<>();
    private final SchemaRegistry registry;

    Schemas(Iterable<String> names) {
        load("common");
        names.forEach(this::load);
        registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(texts).nodeReader(new PlainReader()));
        for (var name : names) {
            files.put(name, schema(address(name)));
            if (documents.get(address(name)).path("$defs").has("item")) {
                items.put(name, schema(address(name) + "#/$defs/item"));
            }
        }
    }

    /// The schema of a whole file.
    Schema file(String name) {
        return files.get(name);
    }

    /// The schema of one item of a file.
    Schema item(String name) {
        return items.get(name);
    }

    /// The keys that an object may have, given where the schema forbids others.
    TreeSet<String> keys(SchemaLocation additionalProperties) {
        var document = documents.get(additionalProperties.getAbsoluteIri().toString());
        var fragment = additionalProperties.getFragment().getParent().append("properties").toString();
        int slash = fragment.indexOf('/');
        return document == null || slash < 0 ? new TreeSet<>() : new TreeSet<>(document.at(fragment.substring(slash)).propertyNames());
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

    /// Reads schemas with the parser of packs, which is warm already: a full JsonMapper would add a sixth to the time until a first pack is open.
    private static final class PlainReader implements NodeReader {
        @Override
        public JsonNode readTree(String content, InputFormat format) {
            return TreeReader.read(content).root();
        }

        @Override
        public JsonNode readTree(InputStream content, InputFormat format) {
            try {
                return TreeReader.read(new String(content.readAllBytes(), StandardCharsets.UTF_8)).root();
            } catch (IOException reason) {
                throw new UncheckedIOException(reason);
            }
        }
    }
}
