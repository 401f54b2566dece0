package org.multivector.ui.details;

import java.util.Optional;
import org.multivector.atlas.Ref;
import org.multivector.ui.details.part.Context;
import org.multivector.ui.details.part.Sheet;

/// Which page shows which kind of item.
final class Pages {

    private Pages() { }

    /// The page of the selected item; the way in where nothing is selected or the item is not in the atlas.
    static Sheet of(Context context) {
        return context.state().selection().flatMap(ref -> context.shows(ref) ? page(context, ref) : Optional.of(new MaskedDetails(context))).orElseGet(() -> new NothingSelected(context));
    }

    private static Optional<? extends Sheet> page(Context context, Ref ref) {
        var atlas = context.atlas();
        return switch (ref.kind()) {
            case EVENT -> atlas.event(ref.id()).map(event -> new EventDetails(context, event));
            case ROUTE -> atlas.route(ref.id()).map(route -> new RouteDetails(context, route));
            case PLACE -> atlas.place(ref.id()).map(place -> new PlaceDetails(context, place));
            case ACTOR -> atlas.actor(ref.id()).map(actor -> new ActorDetails(context, actor));
            case INDICATOR -> atlas.indicator(ref.id()).map(series -> new IndicatorDetails(context, series));
            case SOURCE -> atlas.source(ref.id()).map(source -> new SourceDetails(context, source));
            case CLAIM -> atlas.relations().claim(ref.id()).map(claim -> new ClaimDetails(context, claim));
            case DISPUTE -> atlas.dispute(ref.id()).map(dispute -> new DisputeDetails(context, dispute));
            case READING -> atlas.reading(ref.id()).map(reading -> new ReadingDetails(context, reading));
            case LESSON -> atlas.lesson(ref.id()).map(lesson -> new LessonDetails(context, lesson));
            case THEME -> atlas.theme(ref.id()).map(theme -> new ThemeDetails(context, theme));
            case PUBLISHER -> atlas.publisher(ref.id()).map(publisher -> new PublisherDetails(context, publisher));
        };
    }
}
