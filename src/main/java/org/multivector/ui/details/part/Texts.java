package org.multivector.ui.details.part;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.multivector.ui.fx.Fonts;

/// Words in the few sizes that a page of details knows. Everything wraps.
public final class Texts {

    private Texts() { }

    public static Label title(String words) {
        return label(words, "details-title");
    }

    public static Label section(String words) {
        return label(words, "section");
    }

    public static Label body(String words) {
        return label(words, "details-body");
    }

    public static Label strong(String words) {
        return label(words, "details-strong");
    }

    public static Label muted(String words) {
        return label(words, "details-muted");
    }

    /// A figure with its unit.
    public static Label figure(String words) {
        return label(words, "details-figure");
    }

    /// Words that stand in a line with links.
    public static Text inline(String words) {
        var text = new Text(words);
        text.getStyleClass().add("details-inline");
        return text;
    }

    /// Words that lead somewhere.
    public static Hyperlink link(String words, Runnable action) {
        var link = new Hyperlink(words);
        link.getStyleClass().add("details-link");
        link.setWrapText(true);
        link.setOnAction(_ -> {
            link.setVisited(false);
            action.run();
        });
        return script(link);
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return script(label);
    }

    private static <T extends Labeled> T script(T labeled) {
        if (Fonts.chinese(labeled.getText())) {
            labeled.getStyleClass().add("chinese-words");
        }
        return labeled;
    }
}
