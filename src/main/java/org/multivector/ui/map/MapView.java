package org.multivector.ui.map;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Function;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Bounds;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.multivector.geo.Camera;
import org.multivector.geo.LonLat;
import org.multivector.graphics.Appearance;
import org.multivector.graphics.Palette;
import org.multivector.map.basemap.BaseMap;
import org.multivector.map.camera.Viewport;
import org.multivector.map.layer.BaseViews;
import org.multivector.map.layer.MapLayer;
import org.multivector.map.layer.MapScene;
import org.multivector.map.layer.Reserved;
import org.multivector.map.layer.Target;
import org.multivector.query.World;
import org.multivector.state.Action;
import org.multivector.state.Store;
import org.multivector.state.ViewState;
import org.multivector.text.Messages;
import org.multivector.ui.fx.PixelScale;
import org.multivector.work.Background;

/// The map: base map below, layers above, gestures on top. Belongs to the JavaFX thread.
///
/// To take a picture without a window: put it into a scene, lay it out, wait for [#settledProperty()], then snapshot.
public final class MapView extends Region {

    static final double BUTTON_STEP = 1.6;

    private static final double BUTTONS_INSET = 16;
    private static final double NOTICE_WIDTH = 420;
    private static final double NOTICE_HEIGHT = 72;
    private static final Camera EVERYTHING = new Camera(new LonLat(66.5, 45), 11_000_000);

    private final Store store;
    private final MapOverlay overlay;
    private final MapCard card = new MapCard();
    private final MapButtons buttons;
    private final DoubleProperty pixelScale = new SimpleDoubleProperty(this, "pixelScale", 0);
    private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper(this, "settled", false);
    private final Map<Appearance, Palette> palettes = new EnumMap<>(Appearance.class);
    private final Runnable stopListening;
    private BaseMap base;
    private BaseRaster raster;
    private MapCamera camera;
    private Framing framing = Framing.WHOLE;
    private ViewState state;
    private World world;
    private MapScene scene;
    private Optional<List<Reserved>> covered = Optional.empty();
    private boolean disposed;

    /// A map of its own base map, which it starts to load at once.
    public MapView(Store store, Background background, List<MapLayer> layers) {
        this(store, new BaseMapSource(background), _ -> layers);
    }

    /// A map that shares a base map with others.
    ///
    /// @param layers what to draw above a base map, from the lowest to the topmost
    public MapView(Store store, BaseMapSource source, Function<BaseMap, List<MapLayer>> layers) {
        this.store = store;
        state = store.state();
        world = World.at(state.atlas(), state.cursor());
        overlay = new MapOverlay();
        buttons = new MapButtons(this);
        getStyleClass().add("map-view");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        speak();
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().addAll(overlay, card, buttons);
        List.of(widthProperty(), heightProperty()).forEach(side -> side.subscribe(() -> resized()));
        pixelScale.subscribe(() -> refresh());
        sceneProperty().flatMap(at -> at.windowProperty()).flatMap(window -> window.outputScaleXProperty()).subscribe(() -> refresh());
        stopListening = store.listen(this::changed);
        new MapGestures(this).install();
        source.whenReady(map -> {
            if (!disposed) {
                overlay.use(layers.apply(map));
                open(map, source.background());
            }
        });
        source.whenFailed(reason -> announce(Messages.in(state.look().language()).get("map.failed", reason.getMessage())));
    }

    /// True while the shown picture is the sharp and complete one of the present view: no flight, no rough picture, nothing being painted.
    public ReadOnlyBooleanProperty settledProperty() {
        return settled.getReadOnlyProperty();
    }

    public boolean isSettled() {
        return settled.get();
    }

    /// Picture elements per pixel of the base map and the layers; 0 means as many as the window has or the picture asks for.
    public DoubleProperty pixelScaleProperty() {
        return pixelScale;
    }

    public void setPixelScale(double scale) {
        pixelScale.set(scale);
    }

    /// Shows or hides the buttons, for instance for an audience.
    public void showButtons(boolean on) {
        buttons.setVisible(on);
    }

    /// Says how many pixels on the left are covered by something else; cameras are framed in what is free.
    public void setCovered(double left) {
        if (left != framing.covered()) {
            framing = new Framing(left);
            resized();
        }
    }

    /// Tells what lies over the map, in its pixels, so that no name hides under it; without, only the buttons count.
    public void keepClear(List<Bounds> boxes) {
        var next = Optional.of(boxes.stream().map(box -> new Reserved(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight())).toList());
        if (!covered.equals(next)) {
            covered = next;
            refresh();
        }
    }

    /// The present view of the map, empty until the base map has come and the map has a size.
    public Optional<MapScene> scene() {
        return Optional.ofNullable(scene);
    }

    /// The base map, once it has come.
    public Optional<BaseMap> baseMap() {
        return Optional.ofNullable(base);
    }

    /// Listens, moves and paints no more; for a map that will not be shown again.
    public void dispose() {
        stopListening.run();
        disposed = true;
        camera().ifPresent(MapCamera::stop);
        if (raster != null) {
            raster.stop();
        }
    }

    Optional<MapCamera> camera() {
        return Optional.ofNullable(camera).filter(ready -> ready.viewport() != null);
    }

    List<Target> targets() {
        return overlay.targets();
    }

    MapCard card() {
        return card;
    }

    void showCard(Target target, double x, double y) {
        card.show(target.name(), CardLine.of(scene, target.ref()), x, y);
    }

    /// Adds a node above everything.
    void add(Node node) {
        getChildren().add(node);
    }

    /// Flies nearer (a factor above 1) or farther around the middle.
    void zoom(double factor) {
        camera().ifPresent(moving -> moving.travel(moving.destination().zoomed(factor, getWidth() / 2, getHeight() / 2)));
    }

    /// Flies back to the whole region.
    void home() {
        travel(Camera.HOME);
    }

    /// Flies so far that everything the atlas speaks of is in sight.
    void everything() {
        travel(EVERYTHING);
    }

    private void travel(Camera to) {
        camera().ifPresent(moving -> moving.travel(moving.frame(to)));
    }

    void send(Action action) {
        store.send(action);
    }

    ViewState state() {
        return state;
    }

    @Override
    protected void layoutChildren() {
        double size = buttons.prefWidth(-1);
        layoutInArea(buttons, getWidth() - BUTTONS_INSET - size, BUTTONS_INSET, size, buttons.prefHeight(-1), 0, HPos.RIGHT, VPos.TOP);
    }

    private void open(BaseMap map, Background background) {
        base = map;
        raster = new BaseRaster(background, map, this::refreshSettled);
        camera = new MapCamera(map.projection(), () -> state.look().reduceMotion(), this::refresh, rested -> store.send(new Action.LookAt(rested)));
        getChildren().addFirst(raster.node());
        resized();
    }

    private void speak() {
        var words = Messages.in(state.look().language());
        setAccessibleText(words.get("map.name"));
        setAccessibleHelp(words.get("map.keys"));
        buttons.speak(words);
    }

    private void announce(String words) {
        var notice = new Label(words);
        notice.getStyleClass().add("map-notice");
        notice.setWrapText(true);
        notice.setManaged(false);
        notice.resizeRelocate(BUTTONS_INSET, BUTTONS_INSET, NOTICE_WIDTH, NOTICE_HEIGHT);
        add(notice);
    }

    private void resized() {
        if (camera == null || getWidth() < 1 || getHeight() < 1) {
            return;
        }
        camera.frame(framing);
        if (camera.viewport() == null) {
            camera.jump(state.camera(), getWidth(), getHeight());
        } else {
            camera.resize(getWidth(), getHeight());
        }
    }

    private void changed(ViewState next) {
        boolean otherWorld = next.atlas() != state.atlas() || !next.cursor().equals(state.cursor());
        boolean otherLanguage = next.look().language() != state.look().language();
        state = next;
        if (otherLanguage) {
            speak();
        }
        if (otherWorld) {
            world = World.at(next.atlas(), next.cursor());
        }
        camera().ifPresent(moving -> moving.fly(next.camera()));
        refresh();
    }

    /// Shows the present state from where the camera is now.
    private void refresh() {
        if (camera().isEmpty()) {
            return;
        }
        Viewport viewport = camera.viewport();
        scene = new MapScene(viewport, base.projection(), state, world, palette(), covered.orElse(buttons.isVisible() ? Reserved.window(viewport) : List.of()));
        card.hide();
        raster.show(BaseViews.of(scene), rasterScale(), camera.moving());
        overlay.show(scene, rasterScale() / windowScale());
        refreshSettled();
    }

    private void refreshSettled() {
        settled.set(scene != null && !camera.moving() && raster.settled(BaseViews.of(scene), rasterScale()));
    }

    private Palette palette() {
        return palettes.computeIfAbsent(state.look().appearance(), Palette::of);
    }

    private double rasterScale() {
        return pixelScale.get() > 0 ? pixelScale.get() : Math.max(windowScale(), PixelScale.of(this));
    }

    private double windowScale() {
        var at = getScene();
        return at == null || at.getWindow() == null ? 1 : Math.max(1, at.getWindow().getOutputScaleX());
    }
}
