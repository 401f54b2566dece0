package org.multivector.ui.details.part;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.multivector.atlas.Kind;
import org.multivector.atlas.Publisher;
import org.multivector.atlas.Ref;
import org.multivector.atlas.Source;
import org.multivector.ui.fx.Icons;

/// A source with what kind it is, its publisher, date, language and note, its address, and its citation to copy.
public final class SourceRow extends VBox {

    public SourceRow(Context context, Source source) {
        getStyleClass().add("source-row");
        var title = Texts.link(source.title(), () -> context.select(Ref.of(Kind.SOURCE, source.id())));
        title.getStyleClass().add("source-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var first = new HBox(4, title, new CitationButton(context, source));
        first.setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(first, Texts.muted(facts(context, source)));
        if (context.atlas().publisher(source.publisher()).map(Publisher::stateRun).orElse(false)) {
            var flag = Chips.kind(context.word("staterun.long"));
            flag.setGraphic(Icons.of("mdoal-account_balance", 12));
            getChildren().add(flag);
        }
        source.note().ifPresent(note -> getChildren().add(Texts.muted(note)));
        getChildren().add(address(context, source));
    }

    /// Author, publisher, date, kind, closeness and language in one line.
    public static String facts(Context context, Source source) {
        var publisher = context.atlas().publisher(source.publisher());
        var line = new StringJoiner(" · ");
        source.author().ifPresent(line::add);
        line.add(publisher.map(Publisher::name).orElse(source.publisher()));
        line.add(source.when().map(context::date).orElse(context.word("undated")));
        line.add(SourceChip.kind(context, source));
        publisher.ifPresent(known -> line.add(context.word("source.tier." + known.tier())));
        line.add(Locale.of(source.language()).getDisplayLanguage(context.locale()));
        return line.toString();
    }

    /// The button that copies the citation, with its words.
    public static Button citation(Context context, Source source) {
        var button = new CitationButton(context, source);
        button.setContentDisplay(ContentDisplay.LEFT);
        button.getStyleClass().add("chip");
        return button;
    }

    /// The address in words, which opens in the browser when asked to; else that there is none.
    public static Node address(Context context, Source source) {
        return source.url().map(url -> open(context, url)).orElseGet(() -> Texts.muted(context.word("source.offline")));
    }

    private static Node open(Context context, String url) {
        var link = Texts.link(url.replaceFirst("^https?://(www\\.)?", ""), () -> context.openLink().accept(url));
        link.setGraphic(Icons.of("mdomz-open_in_new", 12));
        link.setWrapText(false);
        link.setMaxWidth(Chips.WIDEST);
        link.getStyleClass().add("source-address");
        link.setTooltip(new Tooltip(context.word("source.open", url)));
        link.setAccessibleText(context.word("source.open", url));
        return link;
    }

    /// How many sources, how many publishers, and how many of those a state runs.
    public static String tally(Context context, Collection<String> ids) {
        var sources = ids.stream().distinct().map(context.atlas()::source).flatMap(Optional::stream).toList();
        var publishers = sources.stream().map(Source::publisher).distinct().map(context.atlas()::publisher).flatMap(Optional::stream).toList();
        long run = publishers.stream().filter(Publisher::stateRun).count();
        var counted = context.word("tally.sources", sources.size()) + " · " + context.word("tally.publishers", publishers.size());
        return run == 0 ? counted : counted + " · " + context.word("tally.staterun", run);
    }
}
