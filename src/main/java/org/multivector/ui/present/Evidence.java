package org.multivector.ui.present;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.multivector.atlas.Atlas;
import org.multivector.atlas.Publisher;
import org.multivector.atlas.Ref;
import org.multivector.atlas.Source;

/// Who stands behind a scene. Pure.
final class Evidence {

    private Evidence() { }

    /// The publishers of everything that the references lead to, each once: those closest to the fact first, else in the order of the scene.
    static List<Publisher> publishers(Atlas atlas, List<Ref> evidence) {
        return evidence.stream().flatMap(ref -> sources(atlas, ref)).map(atlas::source).flatMap(Optional::stream)
                .map(Source::publisher).map(atlas::publisher).flatMap(Optional::stream).distinct()
                .sorted(Comparator.comparingInt(Publisher::tier)).toList();
    }

    private static Stream<String> sources(Atlas atlas, Ref ref) {
        return switch (ref.kind()) {
            case SOURCE -> Stream.of(ref.id());
            case CLAIM -> atlas.relations().claim(ref.id()).stream().flatMap(claim -> claim.sources().stream());
            case EVENT -> atlas.event(ref.id()).stream().flatMap(event -> event.sources().stream());
            case ROUTE -> atlas.route(ref.id()).stream().flatMap(route -> route.sources().stream());
            case ACTOR -> atlas.actor(ref.id()).stream().flatMap(actor -> actor.sources().stream());
            case DISPUTE -> atlas.dispute(ref.id()).stream().flatMap(dispute -> dispute.positions().stream()).flatMap(position -> position.sources().stream());
            case READING -> atlas.reading(ref.id()).stream().map(reading -> reading.source());
            case INDICATOR -> atlas.indicator(ref.id()).stream().flatMap(series -> series.points().stream())
                    .filter(point -> ref.at().isEmpty() || ref.at().get().equals(point.t().toString())).map(point -> point.source());
            case PLACE, LESSON, THEME, PUBLISHER -> Stream.empty();
        };
    }
}
