package org.multivector.pack.shape;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.multivector.pack.json.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Checks files against their JSON Schema and says in plain words what is wrong.
///
/// Items are validated one by one, so that a mistake stays with its item and a hostile file cannot pile up findings without end.
/// Holds compiled schemas; safe on any thread.
public final class Shape {

    /// Mistakes in one file after which only one more of each item is kept.
    private static final int ENOUGH = 1000;

    private final Schemas schemas;
    private final ShapeWords words;

    /// @param names the names of all files without ending
    public Shape(Stream<String> names) {
        schemas = new Schemas(names.toList());
        words = new ShapeWords(schemas);
    }

    /// Checks a file that is one object.
    public List<Problem> object(String name, JsonNode root) {
        return validate(schemas.file(name), root, "");
    }

    /// Checks a file that is a list of items under its own name.
    public List<Problem> list(String name, JsonNode root) {
        var problems = new ArrayList<>(validate(schemas.file(name), emptied(name, root), ""));
        var items = root.path(name);
        if (!items.isArray()) {
            return problems;
        }
        var schema = schemas.item(name);
        for (int i = 0; i < items.size(); i++) {
            var found = validate(schema, items.get(i), "/" + name + "/" + i);
            problems.addAll(problems.size() < ENOUGH || found.isEmpty() ? found : found.subList(0, 1));
        }
        return problems;
    }

    // The file around its items, which are checked one by one.
    private static JsonNode emptied(String name, JsonNode root) {
        if (!(root instanceof ObjectNode object) || !object.path(name).isArray()) {
            return root;
        }
        var shell = JsonNodeFactory.instance.objectNode();
        object.properties().forEach(member -> shell.set(member.getKey(), member.getValue()));
        shell.putArray(name);
        return shell;
    }

    private List<Problem> validate(Schema schema, JsonNode node, String pointer) {
        List<Error> errors = schema.validate(node);
        return errors.isEmpty() ? List.of() : errors.stream().limit(ENOUGH).map(error -> words.explain(error, pointer)).toList();
    }
}
