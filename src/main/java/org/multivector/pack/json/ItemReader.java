package org.multivector.pack.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.multivector.atlas.Kind;
import org.multivector.atlas.Ref;
import org.multivector.geo.LonLat;
import org.multivector.text.Language;
import org.multivector.text.Phrase;
import org.multivector.time.Span;
import org.multivector.time.When;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// Reads the keys of one item, or of one row inside an item, as values of the field.
///
/// Never throws: where the shape is wrong (the schema has said so) a stand-in is returned, and where the meaning is wrong a problem is noted.
/// A reference to something that is left out takes the smallest thing with it that cannot do without: an optional key, a row, the item.
public final class ItemReader {

    private final JsonNode node;
    private final String pointer;
    private final Surroundings around;
    private final List<Problem> problems;
    private boolean lost;

    public ItemReader(JsonNode node, String pointer, Surroundings around, List<Problem> problems) {
        this.node = node;
        this.pointer = pointer;
        this.around = around;
        this.problems = problems;
    }

    /// Whether something was left out that this cannot do without.
    public boolean lost() {
        return lost;
    }

    public boolean has(String key) {
        return node.has(key);
    }

    public Surroundings around() {
        return around;
    }

    public String text(String key) {
        return node.path(key).asString("");
    }

    public Optional<String> optionalText(String key) {
        return node.path(key).isString() ? Optional.of(text(key)) : Optional.empty();
    }

    public List<String> texts(String key) {
        return elements(key).valueStream().filter(JsonNode::isString).map(JsonNode::asString).toList();
    }

    public double number(String key) {
        return node.path(key).isNumber() ? node.path(key).doubleValue() : 0;
    }

    public Optional<Double> optionalNumber(String key) {
        return node.path(key).isNumber() ? Optional.of(number(key)) : Optional.empty();
    }

    public int integer(String key, int otherwise) {
        return node.path(key).isNumber() ? (int) node.path(key).doubleValue() : otherwise;
    }

    /// False when the key is missing.
    public boolean flag(String key) {
        return node.path(key).asBoolean(false);
    }

    public List<Integer> integers(String key) {
        return elements(key).valueStream().filter(JsonNode::isNumber).map(number -> (int) number.doubleValue()).toList();
    }

    public Phrase phrase(String key) {
        var words = new EnumMap<Language, String>(Language.class);
        words.put(Language.EN, "");
        for (var language : Language.values()) {
            var text = node.path(key).path(language.code());
            if (text.isString()) {
                words.put(language, text.asString());
            }
        }
        return new Phrase(words);
    }

    public Optional<Phrase> optionalPhrase(String key) {
        return has(key) ? Optional.of(phrase(key)) : Optional.empty();
    }

    /// One of the constants, written in lower case with hyphens.
    public <E extends Enum<E>> E word(String key, Class<E> type) {
        return Scalars.constant(text(key), type);
    }

    public <E extends Enum<E>> Optional<E> optionalWord(String key, Class<E> type) {
        return optionalText(key).map(text -> Scalars.constant(text, type));
    }

    public <E extends Enum<E>> List<E> words(String key, Class<E> type) {
        return texts(key).stream().map(text -> Scalars.constant(text, type)).toList();
    }

    public When when(String key) {
        return Scalars.when(node.path(key), child(key), problems);
    }

    public Optional<When> optionalWhen(String key) {
        return has(key) ? Optional.of(when(key)) : Optional.empty();
    }

    /// The date as a half-open interval.
    public Optional<Span> optionalSpan(String key) {
        return optionalWhen(key).map(When::span);
    }

    /// A date that must be a single, plain day.
    public LocalDate day(String key) {
        return Scalars.day(node.path(key), child(key), problems);
    }

    /// A position, longitude first.
    public LonLat position(String key) {
        return Scalars.position(node.path(key), child(key), problems);
    }

    /// A reference that this cannot do without.
    public String ref(String key, Kind kind) {
        var id = text(key);
        lost |= gone(Ref.of(kind, id), child(key));
        return id;
    }

    /// A reference that falls away alone.
    public Optional<String> optionalRef(String key, Kind kind) {
        return optionalText(key).filter(id -> !gone(Ref.of(kind, id), child(key)));
    }

    /// References that fall away one by one.
    public List<String> refs(String key, Kind kind) {
        var kept = new ArrayList<String>();
        each(key, (id, at) -> {
            if (!gone(Ref.of(kind, id), at)) {
                kept.add(id);
            }
        });
        return kept;
    }

    /// References of which at least one must stay.
    public List<String> someRefs(String key, Kind kind) {
        var kept = refs(key, kind);
        lost |= kept.isEmpty() && !elements(key).isEmpty();
        return kept;
    }

    /// References across kinds, `kind:id`, that fall away one by one.
    public List<Ref> references(String key) {
        var kept = new ArrayList<Ref>();
        each(key, (text, at) -> reference(text, at).ifPresent(kept::add));
        return kept;
    }

    /// References across kinds of which not one may fall.
    public List<Ref> allReferences(String key) {
        var kept = references(key);
        lost |= kept.size() < elements(key).size();
        return kept;
    }

    /// References across kinds of which at least one must stay.
    public List<Ref> someReferences(String key) {
        var kept = references(key);
        lost |= kept.isEmpty() && !elements(key).isEmpty();
        return kept;
    }

    public Optional<Ref> optionalReference(String key) {
        return optionalText(key).flatMap(text -> reference(text, child(key)));
    }

    /// The rows under the key; a row that needs something left out is left out.
    public <T> List<T> rows(String key, Function<ItemReader, T> read) {
        var kept = new ArrayList<T>();
        var array = elements(key);
        for (int i = 0; i < array.size(); i++) {
            var row = new ItemReader(array.get(i), child(key) + "/" + i, around, problems);
            var value = read.apply(row);
            if (!row.lost) {
                kept.add(value);
            }
        }
        return kept;
    }

    /// As [#rows], of which not one may fall.
    public <T> List<T> allRows(String key, Function<ItemReader, T> read) {
        var kept = rows(key, read);
        lost |= kept.size() < elements(key).size();
        return kept;
    }

    /// As [#rows], of which at least so many must stay.
    public <T> List<T> someRows(String key, int least, Function<ItemReader, T> read) {
        var kept = rows(key, read);
        lost |= kept.size() < least && kept.size() < elements(key).size();
        return kept;
    }

    /// The object under the key.
    public ItemReader object(String key) {
        return new ItemReader(node.path(key), child(key), around, problems);
    }

    /// The elements of a list that may be texts or positions: a text as an id of the kind, a position as it is. None may fall.
    public <T> List<T> idsOrPositions(String key, Kind kind, Function<String, T> id, Function<LonLat, T> position) {
        var kept = new ArrayList<T>();
        var array = elements(key);
        for (int i = 0; i < array.size(); i++) {
            var at = child(key) + "/" + i;
            if (array.get(i).isString()) {
                lost |= gone(Ref.of(kind, array.get(i).asString()), at);
                kept.add(id.apply(array.get(i).asString()));
            } else {
                kept.add(position.apply(Scalars.position(array.get(i), at, problems)));
            }
        }
        return kept;
    }

    /// Notes a problem with the value under the key.
    public void error(String code, String key, String message, String hint) {
        problems.add(Problem.error(code, child(key), message, hint));
    }

    private Optional<Ref> reference(String text, String at) {
        var ref = Ref.parse(text);
        if (ref.isEmpty()) {
            problems.add(Problem.error("bad-reference", at, Words.quote(text) + " is not a reference", "write kind:id, for instance event:xian-summit-2023 or indicator:oil@2022"));
        }
        return ref.filter(r -> !gone(r, at));
    }

    private boolean gone(Ref ref, String at) {
        if (ref.id().isEmpty()) {
            return false;
        }
        var standing = around.standing(ref);
        if (standing == Surroundings.Standing.UNKNOWN) {
            problems.add(References.dangling(ref, at, around));
        }
        return standing == Surroundings.Standing.LEFT_OUT;
    }

    private void each(String key, BiConsumer<String, String> use) {
        var array = elements(key);
        for (int i = 0; i < array.size(); i++) {
            if (array.get(i).isString()) {
                use.accept(array.get(i).asString(), child(key) + "/" + i);
            }
        }
    }

    private JsonNode elements(String key) {
        return node.path(key).isArray() ? node.path(key) : MissingNode.getInstance();
    }

    private String child(String key) {
        return pointer + "/" + key;
    }
}
