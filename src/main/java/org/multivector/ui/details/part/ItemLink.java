package org.multivector.ui.details.part;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.multivector.atlas.Event;
import org.multivector.atlas.Ref;
import org.multivector.query.EventColour;
import org.multivector.ui.fx.Icons;

/// A line that leads to another item: a sign, its name, and a few words below.
public final class ItemLink extends HBox {

    public ItemLink(Context context, Node sign, String name, String below, Ref target) {
        super(8);
        getStyleClass().add("item-link");
        var link = Texts.link(name, () -> context.select(target));
        link.setId("link-" + target.kind().word() + "-" + target.id());
        link.setAccessibleText(name + ", " + below);
        var words = new VBox(link);
        if (!below.isEmpty()) {
            words.getChildren().add(Texts.muted(below));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(sign, words);
    }

    /// Any item by its reference; empty where the atlas does not have it or a mask hides it.
    public static Optional<ItemLink> of(Context context, Ref ref) {
        var atlas = context.atlas();
        if (!context.shows(ref)) {
            return Optional.empty();
        }
        return switch (ref.kind()) {
            case EVENT -> atlas.event(ref.id()).map(event -> event(context, event, "mdomz-schedule"));
            case ROUTE -> atlas.route(ref.id()).map(route -> plain(context, "mdomz-timeline", context.say(route.name()), ref,
                    context.word("route.type." + route.type().name().toLowerCase(Locale.ROOT))));
            case PLACE -> atlas.place(ref.id()).map(place -> plain(context, "mdomz-place", context.say(place.nameAt(context.state().cursor())), ref, ""));
            case ACTOR -> atlas.actor(ref.id()).map(actor -> plain(context, "mdomz-public", context.say(actor.name()), ref, ""));
            case INDICATOR -> atlas.indicator(ref.id()).map(series -> plain(context, "mdoal-insights", context.say(series.name()), ref, ref.at().orElse("")));
            case SOURCE -> atlas.source(ref.id()).map(source -> plain(context, "mdoal-article", source.title(), ref, SourceRow.facts(context, source)));
            case CLAIM -> atlas.relations().claim(ref.id()).map(claim -> plain(context, "mdoal-info", context.say(claim.statement()), ref, ""));
            case DISPUTE -> atlas.dispute(ref.id()).map(dispute -> plain(context, "mdoal-compare_arrows", context.say(dispute.question()), ref, ""));
            case READING -> atlas.reading(ref.id()).map(reading -> plain(context, "mdomz-menu_book", context.say(reading.title()), ref, reading.author()));
            case LESSON -> atlas.lesson(ref.id()).map(lesson -> plain(context, "mdomz-menu_book", context.say(lesson.title()), ref, ""));
            case THEME -> atlas.theme(ref.id()).map(theme -> plain(context, theme.icon(), context.say(theme.name()), ref, ""));
            case PUBLISHER -> atlas.publisher(ref.id()).map(publisher -> plain(context, "mdoal-business", publisher.name(), ref, ""));
        };
    }

    private static ItemLink plain(Context context, String icon, String name, Ref target, String below) {
        return new ItemLink(context, Icons.of(icon, 14), name, below, target);
    }

    /// An event with its date; the sign has the colour it has on the map.
    public static ItemLink event(Context context, Event event, String icon) {
        return event(context, event, icon, "");
    }

    /// An event with its date and who says that it belongs here.
    public static ItemLink event(Context context, Event event, String icon, String said) {
        var sign = Icons.of(icon, 14, EventColour.token(context.atlas(), event));
        var date = context.date(event.when());
        return new ItemLink(context, sign, context.say(event.title()), said.isEmpty() ? date : date + " · " + said, Ref.event(event.id()));
    }
}
