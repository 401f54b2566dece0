package org.multivector.ui.details.part;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import org.multivector.atlas.Kind;
import org.multivector.atlas.Publisher;
import org.multivector.atlas.Ref;
import org.multivector.atlas.Source;
import org.multivector.ui.fx.Icons;

/// A source in few words: publisher, year, kind, and a mark where a state runs the publisher. Leads to all that is known of it.
public final class SourceChip extends Button {

    public SourceChip(Context context, Source source) {
        this(context, source, true);
    }

    /// @param kind whether the words say what kind of source it is
    private SourceChip(Context context, Source source, boolean kind) {
        var publisher = context.atlas().publisher(source.publisher());
        var name = publisher.map(Publisher::name).orElse(source.publisher());
        boolean stateRun = publisher.map(Publisher::stateRun).orElse(false);
        var year = source.when().map(when -> " · " + when.anchor().getYear()).orElse("");
        var flag = stateRun ? " · " + context.word("staterun") : "";
        setText(name + year + flag + (kind ? " · " + kind(context, source) : ""));
        if (stateRun) {
            setGraphic(Icons.of("mdoal-account_balance", 11));
        }
        getStyleClass().add("source-chip");
        setMaxWidth(Chips.WIDEST);
        var address = source.url().map(url -> "\n" + url).orElse("");
        setTooltip(new Tooltip(source.title() + source.when().map(when -> "\n" + context.date(when)).orElse("") + address));
        setAccessibleText(context.word("source") + ": " + getText() + ", " + source.title());
        setOnAction(_ -> context.select(Ref.of(Kind.SOURCE, source.id())));
    }

    /// Chips for sources by id, in one flow.
    public static Flow flow(Context context, Collection<String> ids) {
        var flow = new Flow(5, 4);
        ids.stream().distinct().map(context.atlas()::source).flatMap(Optional::stream).forEach(source -> flow.getChildren().add(new SourceChip(context, source)));
        return flow;
    }

    /// Chips without the kind of source, for rows that are many.
    public static Flow brief(Context context, Collection<String> ids) {
        var flow = new Flow(5, 4);
        ids.stream().distinct().map(context.atlas()::source).flatMap(Optional::stream).forEach(source -> flow.getChildren().add(new SourceChip(context, source, false)));
        return flow;
    }

    /// A source as a short link for the end of a row of figures: the name of its publisher.
    public static Hyperlink link(Context context, Source source) {
        var name = context.atlas().publisher(source.publisher()).map(Publisher::name).orElse(source.publisher());
        var link = Texts.link(name, () -> context.select(Ref.of(Kind.SOURCE, source.id())));
        link.setWrapText(false);
        link.getStyleClass().add("row-source");
        link.setTooltip(new Tooltip(name + "\n" + source.title() + source.when().map(when -> "\n" + context.date(when)).orElse("")));
        link.setAccessibleText(context.word("source") + ": " + name + ", " + source.title());
        return link;
    }

    /// The word for the kind of a source.
    public static String kind(Context context, Source source) {
        return context.word("source.kind." + source.kind().name().toLowerCase(Locale.ROOT));
    }
}
