package org.multivector.ui.details.part;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.multivector.atlas.Dispute;
import org.multivector.atlas.Dispute.Position;
import org.multivector.atlas.Kind;
import org.multivector.atlas.Reading;
import org.multivector.atlas.Ref;
import org.multivector.ui.fx.Icons;

/// A question on which sources disagree: every position in equal space, figures of one unit as bars on one scale from zero.
public final class DisputeCard extends VBox {

    private final Context context;
    private final double longest;

    public DisputeCard(Context context, Dispute dispute) {
        this.context = context;
        longest = scale(dispute.positions());
        getStyleClass().add("dispute-card");
        setId("dispute-" + dispute.id());
        var heading = Texts.strong(context.word("disagree") + " · " + context.say(dispute.question()));
        heading.setGraphic(Icons.of("mdoal-compare_arrows", 15));
        getChildren().add(heading);
        dispute.positions().forEach(position -> getChildren().add(position(position)));
        if (longest > 0) {
            getChildren().add(Texts.muted(context.word("disagree.scale", unit(dispute.positions()))));
        }
        dispute.why().ifPresent(why -> getChildren().add(Texts.muted(context.say(why))));
    }

    private Node position(Position position) {
        var value = position.value().map(number -> " — " + figure(number, position)).orElse("");
        var box = new VBox(Texts.strong(context.say(position.who()) + value));
        box.getStyleClass().add("dispute-position");
        if (longest > 0) {
            position.value().ifPresent(number -> {
                var bar = new Bar(number / longest, false);
                bar.setAccessibleText(Numbers.exact(context.locale(), number));
                box.getChildren().add(bar);
            });
        }
        box.getChildren().add(Texts.body(context.say(position.position())));
        if (!position.readings().isEmpty()) {
            box.getChildren().add(usedBy(position.readings()));
        }
        box.getChildren().add(SourceChip.flow(context, position.sources()));
        return box;
    }

    /// The figure and its unit, never broken apart at the end of a line.
    private String figure(double number, Position position) {
        return (Numbers.exact(context.locale(), number) + position.unit().map(unit -> " " + unit).orElse("")).replace(' ', '\u00a0');
    }

    private Node usedBy(List<String> readings) {
        var flow = new TextFlow(Texts.inline(context.word("disagree.used") + " "));
        for (var reading : readings.stream().map(context.atlas()::reading).flatMap(Optional::stream).toList()) {
            if (flow.getChildren().size() > 1) {
                flow.getChildren().add(Texts.inline(", "));
            }
            flow.getChildren().add(name(reading));
        }
        return flow;
    }

    private Node name(Reading reading) {
        return Texts.link(context.say(reading.shortTitle()), () -> context.select(Ref.of(Kind.READING, reading.id())));
    }

    /// The longest of two or more figures of one unit; 0 where they cannot be compared.
    private static double scale(List<Position> positions) {
        var measured = positions.stream().filter(position -> position.value().isPresent()).toList();
        boolean one = measured.stream().map(Position::unit).distinct().count() == 1;
        return one && measured.size() > 1 && measured.stream().allMatch(position -> position.value().get() >= 0)
                ? measured.stream().mapToDouble(position -> position.value().get()).max().orElse(0) : 0;
    }

    private static String unit(List<Position> positions) {
        return positions.stream().map(Position::unit).flatMap(Optional::stream).findFirst().orElse("");
    }
}
