package org.multivector.ui.details.part;

import java.util.List;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.multivector.ui.fx.Themes;

/// Shares of a whole as one stacked bar; what no share covers stays an outline.
public final class ShareBar extends Region {

    private final List<Share> shares;

    /// @param percent 0 to 100
    /// @param token a palette token
    public record Share(String name, double percent, String token) { }

    public ShareBar(List<Share> shares) {
        this.shares = List.copyOf(shares);
        getStyleClass().add("share-bar");
        for (var share : this.shares) {
            var piece = new Region();
            piece.getStyleClass().add("share");
            piece.setStyle("-fx-background-color: " + Themes.colour(share.token()) + ";");
            Tooltip.install(piece, new Tooltip(share.name()));
            getChildren().add(piece);
        }
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (int i = 0; i < shares.size(); i++) {
            double width = getWidth() * shares.get(i).percent() / 100;
            getChildren().get(i).resizeRelocate(x, 0, Math.max(1, width - 1), getHeight());
            x += width;
        }
    }
}
