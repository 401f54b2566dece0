package org.multivector.ui.figures;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import org.multivector.figures.Amounts;
import org.multivector.figures.RosePainter;
import org.multivector.figures.VectorRose;
import org.multivector.geo.Geodesy;
import org.multivector.geo.LonLat;
import org.multivector.graphics.Density;
import org.multivector.graphics.Graphics;
import org.multivector.state.Store;
import org.multivector.text.Messages;
import org.multivector.timeline.Box;
import org.multivector.ui.fx.DrawingPane;
import org.multivector.ui.fx.Themes;
import org.multivector.work.Background;

/// The vector rose. Hovering a spoke reads its figure, bearing and source; hovering the caption reads the formula of the index. Belongs to the JavaFX thread.
public final class RoseView extends DrawingPane {

    private static final double HEIGHT = 268;
    private static final double CAPTION = 20;
    private static final LonLat SOMEWHERE = new LonLat(71.4, 51.2);

    private final Store store;
    private final Themes themes;
    private final Geodesy geodesy;
    private final Density density;
    private final FigureTip tip = new FigureTip(this);
    private boolean ready;

    /// @param background where the first bearing is computed, since that may take long; the rose appears afterwards
    public RoseView(Store store, Themes themes, Geodesy geodesy, Background background) {
        this(store, themes, geodesy, background, Density.EXPLORER);
    }

    public RoseView(Store store, Themes themes, Geodesy geodesy, Background background, Density density) {
        this.store = store;
        this.themes = themes;
        this.geodesy = geodesy;
        this.density = density;
        getStyleClass().add("rose-view");
        setId("rose");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setPrefSize(240, HEIGHT);
        setMinHeight(HEIGHT);
        store.listen(_ -> redraw());
        setOnMouseMoved(this::hover);
        setOnMouseExited(_ -> tip.hide());
        background.run(() -> geodesy.bearing(SOMEWHERE, new LonLat(0, 0)), _ -> {
            ready = true;
            redraw();
        }, reason -> System.getLogger(RoseView.class.getName()).log(System.Logger.Level.WARNING, "no bearings, no rose", reason));
    }

    /// What stands where.
    public VectorRose rose() {
        return VectorRose.of(store.state(), geodesy, area(), density, this::widthOf);
    }

    @Override
    protected void draw(Graphics surface, double width, double height) {
        if (!ready || width < 80 || height < 120) {
            return;
        }
        var rose = rose();
        new RosePainter(surface, themes.palette(store.state().look().appearance()), density).paint(rose, area());
        var words = rose.title() + ": " + rose.spokes().stream().map(VectorRose.Spoke::words).collect(Collectors.joining(", ")) + ". " + rose.concentration().words();
        setAccessibleText(Messages.in(store.state().look().language()).get("figures.rose.accessible", words));
    }

    private Box area() {
        return new Box(0, 0, Math.max(80, getWidth()), Math.max(120, getHeight()));
    }

    private void hover(MouseEvent event) {
        if (!ready) {
            return;
        }
        var rose = rose();
        var words = Messages.in(store.state().look().language());
        if (event.getY() > getHeight() - CAPTION) {
            tip.show(Optional.of(rose.concentration().words() + "\n" + words.get("figures.hhi.formula", rose.concentration().formula())), event);
            return;
        }
        tip.show(rose.spokeAt(event.getX(), event.getY()).map(spoke -> describe(spoke, words)), event);
    }

    private String describe(VectorRose.Spoke spoke, Messages words) {
        var share = spoke.share();
        var atlas = store.state().atlas();
        var sources = share.sources().stream().distinct().map(id -> Sources.name(atlas, id)).collect(Collectors.joining("; "));
        var notes = share.formula() + "." + (share.estimate() ? " " + words.get("figures.point.estimate") : "") + (share.borrowed() ? " " + words.get("figures.rose.borrowed") : "");
        return words.get("figures.rose.spoke", spoke.partner().name().in(words.language()), Amounts.of(share.percent(), "percent"), Integer.toString(share.year()),
                Long.toString(Math.round(spoke.bearing())), notes, sources);
    }
}
