package org.multivector.ui.present;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.multivector.state.Store;
import org.multivector.state.ViewState;
import org.multivector.text.Messages;
import org.multivector.ui.fx.Themes;
import org.multivector.ui.map.MapView;

/// What the audience sees: the map, a strip of timeline under it, and the card with the words of the scene.
///
/// All type follows the height of the view: sizes in the style sheet are multiples of 16 px at a height of 1080 px. Belongs to the JavaFX thread.
public final class AudienceView extends Region {

    private static final double FULL_HEIGHT = 1080;
    private static final double BASE_SIZE = 16;
    private static final double TIMELINE_SHARE = 0.145;
    private static final double CARD_WIDTH = 660;
    private static final double MARGIN = 44;
    private static final double STEP = 1.12;
    private static final double TIGHTER = 0.96;
    private static final double SMALLEST = 0.4;

    private final Store store;
    private final Messages words;
    private final Themes themes;
    private final Node map;
    private final Node miniTimeline;
    private final CaptionCard card;
    private final Label hint = new Label();
    private final Region black = new Region();
    private final StackPane overlay = new StackPane();
    private int captionSteps;
    private boolean endReached;
    private double type;

    /// @param map the view of the map; it reads the store itself, and a [MapView] frames its cameras beside the card
    /// @param miniTimeline the view of the timeline in few marks; it reads the store itself
    public AudienceView(Store store, Messages words, Themes themes, Node map, Node miniTimeline) {
        this.store = store;
        this.words = words;
        this.themes = themes;
        this.map = map;
        this.miniTimeline = miniTimeline;
        card = new CaptionCard(words);
        getStyleClass().add("audience");
        hint.getStyleClass().add("audience-hint");
        hint.setMouseTransparent(true);
        black.getStyleClass().add("audience-black");
        overlay.getStyleClass().add("audience-overlay");
        overlay.setVisible(false);
        getChildren().setAll(map, miniTimeline, hint, card, black, overlay);
        store.listen(this::show);
        show(store.state());
    }

    /// Makes the caption larger or smaller by steps of an eighth; it is never made so large that it does not fit.
    public void changeCaptionSize(int steps) {
        captionSteps = Math.clamp(captionSteps + steps, -4, 6);
        requestLayout();
    }

    /// Says that there is no further scene, until another one is shown.
    public void reachEnd() {
        endReached = true;
        show(store.state());
    }

    /// Lays something over the picture, in its middle.
    public void open(Node content) {
        overlay.getChildren().setAll(content);
        overlay.setVisible(true);
        requestLayout();
    }

    /// Takes away what lies over the picture.
    ///
    /// @return false when there was nothing
    public boolean closeOverlay() {
        boolean open = overlay.isVisible();
        overlay.setVisible(false);
        overlay.getChildren().clear();
        return open;
    }

    private void show(ViewState state) {
        boolean last = state.lesson().map(ViewState.Presenting::last).orElse(false);
        endReached = endReached && last;
        black.setVisible(state.lesson().map(ViewState.Presenting::black).orElse(false));
        card.setVisible(state.lesson().isPresent());
        card.show(state, themes.palette(state.look().appearance()));
        var words = hint(state);
        hint.setText(words.orElse(""));
        hint.setVisible(words.isPresent());
        requestLayout();
    }

    private Optional<String> hint(ViewState state) {
        if (state.lookingAround()) {
            return Optional.of(words.get("present.hint.back"));
        }
        if (state.maskedAfter().isPresent()) {
            return Optional.of(words.get("present.hint.reveal"));
        }
        return endReached ? Optional.of(words.get("present.hint.end")) : Optional.empty();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double scale = height / FULL_HEIGHT;
        setType(scale * BASE_SIZE);
        double strip = Math.round(height * TIMELINE_SHARE);
        double mapHeight = height - strip;
        map.resizeRelocate(0, 0, width, mapHeight);
        miniTimeline.resizeRelocate(0, mapHeight, width, strip);
        black.resizeRelocate(0, 0, width, height);
        overlay.resizeRelocate(0, 0, width, height);
        double margin = Math.round(MARGIN * scale);
        double cardWidth = Math.round(Math.min(CARD_WIDTH * scale, width - 2 * margin));
        double cardHeight = fitCard(scale, cardWidth, mapHeight - 2 * margin);
        card.resizeRelocate(margin, mapHeight - margin - cardHeight, cardWidth, cardHeight);
        layoutNotes(margin + cardWidth, mapHeight, margin);
        if (map instanceof MapView view) {
            view.setCovered(cardWidth + margin < width / 2 ? cardWidth + margin : 0);
            view.keepClear(Stream.of(card, hint).filter(Node::isVisible).map(Node::getBoundsInParent).toList());
        }
    }

    private void layoutNotes(double left, double mapHeight, double margin) {
        double room = getWidth() - left;
        double hintWidth = Math.min(hint.prefWidth(-1), room - margin);
        double hintHeight = hint.prefHeight(hintWidth);
        hint.resizeRelocate(Math.round(left + (room - hintWidth) / 2), mapHeight - margin - hintHeight, hintWidth, hintHeight);
    }

    /// Chooses the largest type up to the wanted one with which the card fits, and returns the height of the card.
    private double fitCard(double scale, double width, double room) {
        double factor = Math.pow(STEP, captionSteps);
        double needed = cardHeight(scale * factor, width);
        while (needed > room && factor > SMALLEST) {
            factor *= TIGHTER;
            needed = cardHeight(scale * factor, width);
        }
        return needed;
    }

    private double cardHeight(double factor, double width) {
        card.setType(BASE_SIZE * factor);
        card.applyCss();
        return Math.ceil(card.prefHeight(width));
    }

    private void setType(double size) {
        if (size != type && size > 0) {
            type = size;
            setStyle("-fx-font-size: " + size + "px;");
            applyCss();
        }
    }
}
