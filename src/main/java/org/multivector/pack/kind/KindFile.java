package org.multivector.pack.kind;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.multivector.atlas.Contents;
import org.multivector.atlas.Kind;
import org.multivector.pack.json.ItemReader;
import org.multivector.pack.json.ItemWriter;

/// One kind of item and its file.
///
/// @param name the key of the list and the name of the file without its ending
/// @param kind what references call it; empty when nothing can refer to it
/// @param of the items of an atlas, in order
public record KindFile<T>(String name, Optional<Kind> kind, Function<ItemReader, T> read, BiConsumer<T, ItemWriter> write, Function<Contents, List<T>> of) {

    static <T> KindFile<T> of(Kind kind, Function<ItemReader, T> read, BiConsumer<T, ItemWriter> write, Function<Contents, List<T>> of) {
        return new KindFile<>(kind.word() + "s", Optional.of(kind), read, write, of);
    }

    /// `events.json`.
    public String file() {
        return name + ".json";
    }

    /// What one item is called in a sentence.
    public String noun() {
        return name.substring(0, name.length() - 1);
    }
}
