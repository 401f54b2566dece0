package org.multivector.pack.json;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.multivector.geo.LonLat;
import org.multivector.text.Language;
import org.multivector.text.Phrase;
import org.multivector.time.Edtf;
import org.multivector.time.HistoricDate;
import org.multivector.time.Span;
import org.multivector.time.When;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes the keys of one item or row. An empty optional value, an empty optional list and a false optional flag leave their key out.
public final class ItemWriter {

    private static final double EXACT = 1e15;

    private final ObjectNode node;

    public ItemWriter(ObjectNode node) {
        this.node = node;
    }

    public ItemWriter text(String key, String text) {
        node.put(key, text);
        return this;
    }

    public ItemWriter optional(String key, Optional<String> text) {
        text.ifPresent(value -> node.put(key, value));
        return this;
    }

    public ItemWriter number(String key, double value) {
        if (value == Math.rint(value) && Math.abs(value) < EXACT) {
            node.put(key, (long) value);
        } else {
            node.put(key, value);
        }
        return this;
    }

    public ItemWriter optionalNumber(String key, Optional<Double> value) {
        value.ifPresent(v -> number(key, v));
        return this;
    }

    public ItemWriter flag(String key, boolean value) {
        node.put(key, value);
        return this;
    }

    /// Only when true.
    public ItemWriter optionalFlag(String key, boolean value) {
        return value ? flag(key, true) : this;
    }

    public ItemWriter phrase(String key, Phrase phrase) {
        var words = node.putObject(key);
        for (var language : Language.values()) {
            if (phrase.words().containsKey(language)) {
                words.put(language.code(), phrase.words().get(language));
            }
        }
        return this;
    }

    public ItemWriter optionalPhrase(String key, Optional<Phrase> phrase) {
        phrase.ifPresent(value -> phrase(key, value));
        return this;
    }

    public ItemWriter word(String key, Enum<?> constant) {
        return text(key, Words.kebab(constant));
    }

    public ItemWriter when(String key, When when) {
        return text(key, Edtf.format(when));
    }

    public ItemWriter optionalWhen(String key, Optional<When> when) {
        when.ifPresent(value -> when(key, value));
        return this;
    }

    public ItemWriter day(String key, LocalDate day) {
        return text(key, Edtf.format(HistoricDate.day(day)));
    }

    /// The half-open span as an interval that names its last day.
    public ItemWriter optionalSpan(String key, Optional<Span> span) {
        span.ifPresent(value -> when(key, new When(
                value.openStart() ? new When.Open() : new When.Dated(HistoricDate.day(value.from())),
                value.openEnd() ? new When.Open() : new When.Dated(HistoricDate.day(value.last())))));
        return this;
    }

    public ItemWriter position(String key, LonLat at) {
        position(node.putArray(key), at);
        return this;
    }

    public ItemWriter texts(String key, Collection<?> texts) {
        var array = node.putArray(key);
        texts.forEach(text -> array.add(text.toString()));
        return this;
    }

    public ItemWriter optionalTexts(String key, Collection<?> texts) {
        return texts.isEmpty() ? this : texts(key, texts);
    }

    public ItemWriter optionalWords(String key, List<? extends Enum<?>> constants) {
        return optionalTexts(key, constants.stream().map(Words::kebab).toList());
    }

    public ItemWriter integers(String key, List<Integer> values) {
        var array = node.putArray(key);
        values.forEach(array::add);
        return this;
    }

    public <T> ItemWriter rows(String key, List<T> rows, BiConsumer<T, ItemWriter> write) {
        var array = node.putArray(key);
        rows.forEach(row -> write.accept(row, new ItemWriter(array.addObject())));
        return this;
    }

    public <T> ItemWriter optionalRows(String key, List<T> rows, BiConsumer<T, ItemWriter> write) {
        return rows.isEmpty() ? this : rows(key, rows, write);
    }

    public <T> ItemWriter object(String key, T value, BiConsumer<T, ItemWriter> write) {
        write.accept(value, new ItemWriter(node.putObject(key)));
        return this;
    }

    public <T> ItemWriter optionalObject(String key, Optional<T> value, BiConsumer<T, ItemWriter> write) {
        value.ifPresent(v -> object(key, v, write));
        return this;
    }

    /// A list of which each element is a text or a position; `element` calls one of the two.
    public <T> ItemWriter mixed(String key, List<T> elements, BiConsumer<T, MixedList> element) {
        var list = new MixedList(node.putArray(key));
        elements.forEach(value -> element.accept(value, list));
        return this;
    }

    /// A list that takes texts and positions.
    public record MixedList(ArrayNode array) {
        public void text(String text) {
            array.add(text);
        }

        public void position(LonLat at) {
            ItemWriter.position(array.addArray(), at);
        }
    }

    private static void position(ArrayNode array, LonLat at) {
        array.add(plain(at.lon())).add(plain(at.lat()));
    }

    private static JsonNode plain(double value) {
        var nodes = JsonNodeFactory.instance;
        return value == Math.rint(value) ? nodes.numberNode((long) value) : nodes.numberNode(value);
    }
}
