package org.multivector.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.multivector.atlas.Atlas;
import org.multivector.atlas.Kind;
import org.multivector.atlas.Place;
import org.multivector.atlas.Ref;
import org.multivector.text.Phrase;

/// Finds items by name in any language and script, with former names and aliases, forgiving a typing error in longer words.
///
/// Built once per atlas; immutable. A search walks all entries: about a millisecond for the core pack.
public final class Search {

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Ref ref, Phrase name, String detail, List<String> keys, int weight) { }

    /// Something found.
    ///
    /// @param detail a few words that tell it apart: a date, a country, a publisher
    public record Hit(Ref ref, Phrase name, String detail, int score) { }

    public Search(Atlas atlas) {
        var contents = atlas.contents();
        contents.events().forEach(event -> add(Ref.event(event.id()), event.title(), event.when().toString(),
                Stream.concat(words(event.title()), words(event.label())), 12 - event.importance()));
        contents.routes().forEach(route -> add(Ref.route(route.id()), route.name(), "", Stream.concat(words(route.name()), words(route.label())), 9));
        contents.places().forEach(place -> add(Ref.place(place.id()), place.name(), country(atlas, place), names(place), 7 - place.importance()));
        contents.actors().forEach(actor -> add(Ref.actor(actor.id()), actor.name(), "",
                Stream.concat(Stream.concat(words(actor.name()), words(actor.label())), actor.aliases().stream()), 10));
        contents.sources().forEach(source -> add(Ref.of(Kind.SOURCE, source.id()), Phrase.english(source.title()),
                atlas.publisher(source.publisher()).map(publisher -> publisher.name()).orElse(""), Stream.of(source.title()), 1));
        contents.indicators().forEach(series -> add(Ref.of(Kind.INDICATOR, series.id()), series.name(), series.reporter(), words(series.name()), 2));
    }

    /// The best hits first; none for an empty query.
    public List<Hit> find(String query, int most) {
        var wanted = List.of(Folding.fold(query).split(" "));
        if (wanted.equals(List.of(""))) {
            return List.of();
        }
        return entries.stream().map(entry -> new Hit(entry.ref(), entry.name(), entry.detail(), score(entry, wanted))).filter(hit -> hit.score() > 0)
                .sorted(Comparator.comparingInt((Hit hit) -> -hit.score()).thenComparing(hit -> hit.name().toString())).limit(most).toList();
    }

    private static int score(Entry entry, List<String> wanted) {
        int best = 0;
        for (var key : entry.keys()) {
            int sum = 0;
            for (var word : wanted) {
                int score = score(key, word);
                if (score == 0) {
                    sum = 0;
                    break;
                }
                sum += score;
            }
            int whole = key.equals(String.join(" ", wanted)) ? 60 : 0;
            best = Math.max(best, sum == 0 ? 0 : sum / wanted.size() + whole);
        }
        return best == 0 ? 0 : best + entry.weight();
    }

    private static int score(String key, String word) {
        if (key.startsWith(word)) {
            return 90;
        }
        int best = key.contains(" " + word) ? 75 : word.length() > 2 && key.contains(word) ? 45 : 0;
        if (best == 0 && word.length() >= 5) {
            for (var part : key.split(" ")) {
                if (Typing.oneSlip(word, part)) {
                    return 30;
                }
            }
        }
        return best;
    }

    private void add(Ref ref, Phrase name, String detail, Stream<String> names, int weight) {
        entries.add(new Entry(ref, name, detail, names.flatMap(Search::spellings).map(Folding::fold).filter(key -> !key.isEmpty()).distinct().toList(), weight));
    }

    /// A hyphenated name is found written apart and together.
    private static Stream<String> spellings(String name) {
        return name.indexOf('-') < 0 ? Stream.of(name) : Stream.of(name, name.replace("-", ""));
    }

    private static Stream<String> words(Phrase phrase) {
        return phrase.words().values().stream();
    }

    private static Stream<String> names(Place place) {
        var former = place.formerNames().stream().flatMap(named -> words(named.name()));
        return Stream.concat(Stream.concat(words(place.name()), former), place.aliases().stream());
    }

    private static String country(Atlas atlas, Place place) {
        return atlas.actor(place.country()).map(actor -> actor.name().toString()).orElse("");
    }
}
