package org.multivector.ui.details;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.multivector.atlas.Reading;
import org.multivector.atlas.Reading.Bearing;
import org.multivector.atlas.Ref;
import org.multivector.state.Action;
import org.multivector.ui.details.part.Chips;
import org.multivector.ui.details.part.Context;
import org.multivector.ui.details.part.Sheet;
import org.multivector.ui.details.part.StanceRow;
import org.multivector.ui.details.part.Texts;

/// A reading: its thesis, how it bears on events and how many of each, without a verdict.
final class ReadingDetails extends Sheet {

    ReadingDetails(Context context, Reading reading) {
        super(context);
        chip(Chips.kind(context.word("reading")));
        title(context.say(reading.title()));
        add(Texts.muted(context.word("reading.by", reading.author())));
        section(context.word("reading.thesis"), List.of(Texts.body(context.say(reading.thesis()))));
        boolean on = context.state().filter().reading().equals(Optional.of(reading.id()));
        add(Texts.link(context.word(on ? "reading.on" : "reading.off"), () -> context.store().send(new Action.ReadBy(on ? Optional.empty() : Optional.of(reading.id())))));
        var shown = reading.stances().stream().filter(stance -> context.shows(Ref.event(stance.event()))).toList();
        long others = context.atlas().contents().events().stream().filter(context::shows).count() - shown.size();
        add(Texts.muted(context.word("reading.counts", count(shown, Bearing.SUPPORTS), count(shown, Bearing.AGAINST), count(shown, Bearing.SILENT), others)));
        section(context.word("reading.stances"), shown.stream().map(this::stance).toList());
        sources(List.of(reading.source()));
    }

    private static long count(List<Reading.Stance> stances, Bearing bearing) {
        return stances.stream().filter(stance -> stance.bearing() == bearing).count();
    }

    private Node stance(Reading.Stance stance) {
        var box = new VBox(3, StanceRow.chip(context(), Optional.of(stance.bearing())));
        context().atlas().event(stance.event()).ifPresent(event -> box.getChildren().addAll(
                Texts.link(context().say(event.title()), () -> context().select(Ref.event(event.id()))), Texts.muted(context().date(event.when()))));
        box.getChildren().add(Texts.body(context().say(stance.why())));
        box.getStyleClass().add("dated");
        return box;
    }
}
