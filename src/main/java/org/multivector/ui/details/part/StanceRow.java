package org.multivector.ui.details.part;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.multivector.atlas.Event;
import org.multivector.atlas.Kind;
import org.multivector.atlas.Reading;
import org.multivector.atlas.Ref;
import org.multivector.ui.fx.Icons;
import org.multivector.ui.fx.Themes;

/// How one reading uses one event: for it, against it, silent on it, or without a word of it; and why.
public final class StanceRow extends VBox {

    public StanceRow(Context context, Reading reading, Event event) {
        getStyleClass().add("stance-row");
        setStyle("-fx-border-color: transparent transparent transparent " + Themes.colour(reading.colour()) + ";");
        var name = Texts.link(context.say(reading.shortTitle()), () -> context.select(Ref.of(Kind.READING, reading.id())));
        name.getStyleClass().add("stance-reading");
        var stance = reading.stances().stream().filter(own -> own.event().equals(event.id())).findFirst();
        var head = new Flow(8, 2, name, chip(context, stance.map(Reading.Stance::bearing)));
        getChildren().add(head);
        stance.ifPresent(own -> getChildren().add(Texts.body(context.say(own.why()))));
    }

    /// The bearing as a sign with its word.
    public static Label chip(Context context, Optional<Reading.Bearing> bearing) {
        var word = bearing.map(known -> known.name().toLowerCase(Locale.ROOT)).orElse("none");
        var chip = Chips.kind(context.word("stance." + word));
        chip.getStyleClass().add("stance-" + word);
        chip.setGraphic(Icons.of(switch (word) {
            case "supports" -> "mdoal-add_circle_outline";
            case "against" -> "mdomz-remove_circle_outline";
            case "silent" -> "mdomz-more_horiz";
            default -> "mdomz-not_interested";
        }, 13));
        return chip;
    }
}
