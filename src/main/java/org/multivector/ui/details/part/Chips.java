package org.multivector.ui.details.part;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Circle;
import org.multivector.atlas.Actor;
import org.multivector.atlas.Kind;
import org.multivector.atlas.Ref;
import org.multivector.atlas.Theme;
import org.multivector.ui.fx.Icons;
import org.multivector.ui.fx.Themes;

/// Small rounded labels: what an item belongs to, and marks that say in words how sure something is.
public final class Chips {

    public static final double WIDEST = 330;

    private Chips() { }

    public static Button theme(Context context, Theme theme) {
        var chip = button(context.say(theme.name()), Icons.of(theme.icon(), 13, theme.colour()), () -> context.select(Ref.of(Kind.THEME, theme.id())));
        chip.setStyle("-fx-border-color: " + Themes.colour(theme.colour()) + "; -fx-text-fill: " + Themes.colour(theme.colour()) + ";");
        return chip;
    }

    public static Button actor(Context context, Actor actor) {
        var chip = button(context.say(actor.label()), dot(actor), () -> context.select(Ref.actor(actor.id())));
        chip.setTooltip(new Tooltip(context.say(actor.name())));
        chip.setAccessibleText(context.say(actor.name()));
        return chip;
    }

    /// What sort of item this is. Leads nowhere.
    public static Label kind(String words) {
        return label(words, "kind-chip");
    }

    /// A mark with a dashed outline: an estimate, something approximate or not verified.
    public static Label unsure(String words) {
        return label(words, "unsure-chip");
    }

    /// A mark for what sources disagree on.
    public static Label disputed(String words) {
        var chip = label(words, "disputed-chip");
        chip.setGraphic(Icons.of("mdoal-compare_arrows", 13));
        return chip;
    }

    /// A mark for what holds at the cursor.
    public static Label now(String words) {
        return label(words, "now-chip");
    }

    private static Node dot(Actor actor) {
        var dot = new Circle(4);
        dot.setStyle("-fx-fill: " + Themes.colour(actor.colour().orElse("actor-other")) + ";");
        return dot;
    }

    private static Button button(String words, Node graphic, Runnable action) {
        var chip = new Button(words, graphic);
        chip.getStyleClass().add("chip");
        chip.setMaxWidth(WIDEST);
        chip.setOnAction(_ -> action.run());
        return chip;
    }

    private static Label label(String words, String style) {
        var chip = new Label(words);
        chip.getStyleClass().addAll("details-chip", style);
        chip.setMaxWidth(WIDEST);
        return chip;
    }
}
