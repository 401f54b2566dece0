package org.multivector.pack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.multivector.atlas.Event;
import org.multivector.atlas.Indicator;
import org.multivector.atlas.Kind;
import org.multivector.atlas.Ref;
import org.multivector.pack.kind.KindFile;
import tools.jackson.databind.JsonNode;

/// The things that references can lead to: items, the claims inside events, the points inside series.
final class Declarations {

    private final Map<Kind, Set<Ref>> refs = new EnumMap<>(Kind.class);
    private int size;

    void add(List<Ref> declared) {
        for (var ref : declared) {
            if (refs.computeIfAbsent(ref.kind(), _ -> new HashSet<>()).add(ref)) {
                size++;
            }
        }
    }

    boolean has(Ref ref) {
        return refs.getOrDefault(ref.kind(), Set.of()).contains(ref);
    }

    /// The ids of one kind, without the points of series.
    List<String> ids(Kind kind) {
        return refs.getOrDefault(kind, Set.of()).stream().filter(ref -> ref.at().isEmpty()).map(Ref::id).toList();
    }

    int size() {
        return size;
    }

    /// What an item declares as it is written, whether it can be read or not.
    static List<Ref> written(KindFile<?> file, JsonNode item) {
        var found = new ArrayList<Ref>();
        var id = item.path("id").asString("");
        file.kind().ifPresent(kind -> {
            found.add(Ref.of(kind, id));
            if (kind == Kind.EVENT) {
                item.path("claims").valueStream().forEach(claim -> found.add(Ref.of(Kind.CLAIM, claim.path("id").asString(""))));
            } else if (kind == Kind.INDICATOR) {
                item.path("points").valueStream().forEach(point -> found.add(new Ref(kind, id, Optional.of(canonical(point.path("t").asString(""))))));
            }
        });
        return found;
    }

    /// What an item declares after some of its rows may have been left out.
    static List<Ref> kept(KindFile<?> file, JsonNode item, Object value) {
        return switch (value) {
            case Event event -> {
                var found = new ArrayList<>(List.of(Ref.event(event.id())));
                event.claims().forEach(claim -> found.add(Ref.of(Kind.CLAIM, claim.id())));
                yield found;
            }
            case Indicator series -> {
                var found = new ArrayList<>(List.of(Ref.of(Kind.INDICATOR, series.id())));
                series.points().forEach(point -> found.add(new Ref(Kind.INDICATOR, series.id(), Optional.of(point.t().toString()))));
                yield found;
            }
            default -> written(file, item);
        };
    }

    // An interval from a date to the same date is that date.
    private static String canonical(String period) {
        int slash = period.indexOf('/');
        return slash > 0 && period.substring(0, slash).equals(period.substring(slash + 1)) ? period.substring(0, slash) : period;
    }
}
