package org.multivector.ui.figures;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// A tooltip that follows the pointer over a canvas. Belongs to the JavaFX thread.
final class FigureTip {

    private static final double WIDEST = 420;

    private final Node owner;
    private final Tooltip tooltip = new Tooltip();

    FigureTip(Node owner) {
        this.owner = owner;
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDEST);
    }

    /// Shows the words beside the pointer, or hides when there are none.
    void show(Optional<String> words, MouseEvent event) {
        if (words.isEmpty()) {
            tooltip.hide();
            return;
        }
        tooltip.setText(words.get());
        if (!tooltip.isShowing()) {
            tooltip.show(owner, event.getScreenX() + 12, event.getScreenY() + 16);
        } else {
            tooltip.setAnchorX(event.getScreenX() + 12);
            tooltip.setAnchorY(event.getScreenY() + 16);
        }
    }

    void hide() {
        tooltip.hide();
    }
}
