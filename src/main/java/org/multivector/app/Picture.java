package org.multivector.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import org.multivector.state.Store;
import org.multivector.text.Messages;
import org.multivector.ui.fx.Fonts;
import org.multivector.ui.fx.FxBackground;
import org.multivector.ui.fx.PixelScale;
import org.multivector.ui.fx.Themes;
import org.multivector.ui.map.BaseMapSource;
import org.multivector.ui.map.MapView;
import org.multivector.work.Background;

/// Takes one picture of a view state. Belongs to the JavaFX thread; for one use.
///
/// Pictures of twice the usual size or more are laid out at a whole fraction of their size and drawn that much finer, as a fine screen does:
/// 3840x2160 shows what 1920x1080 shows, twice as sharp.
final class Picture implements Window.Surroundings {

    private static final int USUAL_WIDTH = 1920;
    private static final int USUAL_HEIGHT = 1080;

    private final RenderRequest request;
    private final CompletableFuture<WritableImage> picture;
    private final FxBackground maps = new FxBackground("maps");
    private final Themes themes = new Themes();
    private final Store store;
    private final double scale;
    private Views views;
    private Scene scene;

    Picture(RenderRequest request, CompletableFuture<WritableImage> picture) {
        this.request = request;
        this.picture = picture;
        store = new Store(request.state());
        scale = Math.max(1, Math.min(request.width() / USUAL_WIDTH, request.height() / USUAL_HEIGHT));
    }

    /// Builds the views, waits until the map is drawn, and completes the picture.
    void take() {
        Fonts.load();
        views = new Views(new BaseMapSource(maps), themes, _ -> { });
        var map = show();
        PixelScale.request(scene, scale);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        if (map.isEmpty() || map.get().isSettled()) {
            finish();
        } else {
            map.get().settledProperty().addListener((_, _, settled) -> {
                if (settled && !picture.isDone()) {
                    finish();
                }
            });
        }
    }

    private Optional<MapView> show() {
        double width = request.width() / scale;
        double height = request.height() / scale;
        if (request.only().isEmpty()) {
            var window = new Window(store, themes, this, width, height);
            scene = window.scene();
            return Optional.of(window.map());
        }
        var map = request.only().get() == RenderRequest.View.MAP ? Optional.of(views.map(store)) : Optional.<MapView>empty();
        map.ifPresent(view -> view.showButtons(false));
        var root = new StackPane(map.isPresent() ? map.get() : views.timeline(store));
        root.getStyleClass().add("root");
        scene = new Scene(root, width, height);
        themes.apply(scene.getStylesheets(), store.state().look().appearance());
        return map;
    }

    private void finish() {
        scene.getRoot().layout();
        var parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(scale, scale));
        picture.complete(scene.getRoot().snapshot(parameters, new WritableImage(request.width(), request.height())));
    }

    @Override
    public Background files() {
        return maps;
    }

    @Override
    public Views views() {
        return views;
    }

    @Override
    public void choosePack(Consumer<Path> then) {
        throw new IllegalStateException("a picture asks nothing");
    }
}
