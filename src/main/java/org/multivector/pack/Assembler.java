package org.multivector.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.multivector.atlas.Contents;
import org.multivector.atlas.Kind;
import org.multivector.atlas.Place;
import org.multivector.atlas.Publisher;
import org.multivector.atlas.Ref;
import org.multivector.pack.check.Checks;
import org.multivector.pack.check.Entries;
import org.multivector.pack.json.ItemReader;
import org.multivector.pack.json.Problem;
import org.multivector.pack.json.Surroundings;
import org.multivector.pack.kind.KindFile;
import org.multivector.pack.kind.PackKinds;
import tools.jackson.databind.JsonNode;

/// Makes items out of the files of a pack: reads all, checks what they mean together, and leaves out what is wrong and what cannot do without it.
///
/// With errors the items are read again without the bad ones until nothing more falls away. Used by one thread.
final class Assembler implements Surroundings, Entries {

    // Guessing what was meant compares with every id; after so many comparisons a pack gets no more guesses.
    private static final int MOST_GUESSES = 500_000;
    private static final Set<String> HARMLESS = Set.of("dangling", "bad-reference", "swapped");

    private final Map<String, Part> parts;
    private final Map<String, List<Slot>> slots = new HashMap<>();
    private final Declarations written = new Declarations();
    private final Map<String, Publisher> publishers = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<Ref, Integer> missed = new HashMap<>();
    private Declarations standing = written;
    private boolean checking = true;
    private int guesses;

    /// One item of a file.
    private static final class Slot {
        private final JsonNode node;
        private final String pointer;
        private Object value;
        private boolean unreadable;
        private boolean out;

        private Slot(JsonNode node, String pointer) {
            this.node = node;
            this.pointer = pointer;
        }
    }

    /// @param parts the files by the name of their kind
    Assembler(Map<String, Part> parts) {
        this.parts = parts;
    }

    /// The good items; problems are added to the parts.
    Contents assemble() {
        PackKinds.ALL.forEach(this::declare);
        PackKinds.ALL.forEach(this::read);
        Checks.run(this);
        PackKinds.ALL.forEach(this::leaveOut);
        settle();
        mournings();
        return PackKinds.contents(this::values);
    }

    /// Whether something of that name is written in the pack, or may be in the unreadable part of a file.
    boolean mayHave(Ref ref) {
        return written.has(ref) || !complete(ref.kind());
    }

    private void declare(KindFile<?> kind) {
        var list = new ArrayList<Slot>();
        for (var node : parts.get(kind.name()).items(kind.name())) {
            list.add(new Slot(node, "/" + kind.name() + "/" + list.size()));
            written.add(Declarations.written(kind, node));
        }
        slots.put(kind.name(), list);
    }

    private void read(KindFile<?> kind) {
        var part = parts.get(kind.name());
        var misshapen = part.broken(kind.name());
        var list = slots.get(kind.name());
        for (int i = 0; i < list.size(); i++) {
            var slot = list.get(i);
            var problems = new ArrayList<Problem>();
            readSlot(kind, slot, problems);
            slot.unreadable = misshapen.contains(i) || problems.stream().anyMatch(problem -> !HARMLESS.contains(problem.code()));
            part.problems().addAll(problems);
        }
    }

    private void readSlot(KindFile<?> kind, Slot slot, List<Problem> problems) {
        var reader = new ItemReader(slot.node, slot.pointer, this, problems);
        slot.value = kind.read().apply(reader);
        slot.out |= reader.lost();
        switch (slot.value) {
            case Publisher publisher -> publishers.putIfAbsent(publisher.id(), publisher);
            case Place place -> places.putIfAbsent(place.id(), place);
            default -> { }
        }
    }

    private void leaveOut(KindFile<?> kind) {
        var list = slots.get(kind.name());
        for (var position : parts.get(kind.name()).broken(kind.name())) {
            if (position < list.size()) {
                var slot = list.get(position);
                slot.out = true;
                Declarations.written(kind, slot.node).forEach(ref -> missed.put(ref, 0));
            }
        }
    }

    // Every round leaves out at least one thing more or is the last one.
    private void settle() {
        checking = false;
        while (slots.values().stream().flatMap(List::stream).anyMatch(slot -> slot.out) || parts.values().stream().anyMatch(part -> !part.complete())) {
            var before = standing.size();
            var now = new Declarations();
            PackKinds.ALL.forEach(kind -> slots.get(kind.name()).stream().filter(slot -> !slot.out).forEach(slot -> now.add(Declarations.kept(kind, slot.node, slot.value))));
            if (standing != written && now.size() == before) {
                return;
            }
            standing = now;
            publishers.clear();
            places.clear();
            PackKinds.ALL.forEach(kind -> slots.get(kind.name()).stream().filter(slot -> !slot.out).forEach(slot -> readSlot(kind, slot, new ArrayList<>())));
        }
    }

    // One warning for each item with errors that others refer to, and none for those others.
    private void mournings() {
        for (var kind : PackKinds.ALL) {
            for (var slot : slots.get(kind.name())) {
                int count = Declarations.written(kind, slot.node).stream().mapToInt(ref -> missed.getOrDefault(ref, 0)).sum();
                if (slot.out && count > 0) {
                    missed.keySet().removeAll(new HashSet<>(Declarations.written(kind, slot.node)));
                    note(kind, Problem.warning("left-out", slot.pointer, "the " + kind.noun() + " is left out because of its errors, and " + count
                            + (count == 1 ? " reference to it" : " references to it") + " with it", "correct its errors first"));
                }
            }
        }
    }

    @Override
    public Standing standing(Ref ref) {
        if (standing.has(ref)) {
            return Standing.FOUND;
        }
        if (checking) {
            return complete(ref.kind()) ? Standing.UNKNOWN : Standing.LEFT_OUT;
        }
        missed.computeIfPresent(ref, (_, count) -> count + 1);
        return Standing.LEFT_OUT;
    }

    private boolean complete(Kind kind) {
        var owner = kind == Kind.CLAIM ? Kind.EVENT : kind;
        return PackKinds.ALL.stream().filter(file -> file.kind().equals(Optional.of(owner))).allMatch(file -> parts.get(file.name()).complete());
    }

    @Override
    public Collection<String> ids(Kind kind) {
        var ids = guesses > MOST_GUESSES ? List.<String>of() : written.ids(kind);
        guesses += ids.size();
        return ids;
    }

    @Override
    public Optional<Publisher> publisher(String id) {
        return Optional.ofNullable(publishers.get(id));
    }

    @Override
    public Optional<Place> place(String id) {
        return Optional.ofNullable(places.get(id));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> List<Entry<T>> of(KindFile<T> kind) {
        return slots.get(kind.name()).stream().filter(slot -> !slot.unreadable && !slot.out).map(slot -> new Entry<>((T) slot.value, slot.pointer)).toList();
    }

    @Override
    public void note(KindFile<?> kind, Problem problem) {
        parts.get(kind.name()).problems().add(problem);
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> values(KindFile<T> kind) {
        return slots.get(kind.name()).stream().filter(slot -> !slot.out).map(slot -> (T) slot.value).toList();
    }
}
