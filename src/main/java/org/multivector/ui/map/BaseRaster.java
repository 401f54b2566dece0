package org.multivector.ui.map;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.multivector.carto.BaseMapPainter;
import org.multivector.map.basemap.BaseMap;
import org.multivector.map.basemap.BaseView;
import org.multivector.map.camera.Viewport;
import org.multivector.work.Background;

/// The painted base map: two pictures over shared arrays, one shown while the other is painted in the background, with a margin around the view.
///
/// While the camera moves the shown picture is shifted and scaled. Only one picture is being painted at a time; the newest wish comes next.
/// Belongs to the JavaFX thread.
final class BaseRaster {

    private static final double MARGIN = 0.15;
    private static final int LARGEST_SIDE = 4096;
    private static final double NEAREST = 0.8;
    private static final double FARTHEST = 1.25;

    private final Background background;
    private final BaseMap map;
    private final Runnable changed;
    private final ImageView node = new ImageView();
    private Picture shown;
    private Picture spare;
    private Wish painting;
    private Wish next;
    private Wish satisfied;
    private Viewport viewport;
    private boolean stopped;

    /// What a picture is to show.
    private record Wish(BaseView view, double pixelScale, boolean smooth) { }

    /// Pixels that JavaFX and Java2D share.
    private static final class Picture {
        final int width;
        final int height;
        final int[] pixels;
        final PixelBuffer<IntBuffer> buffer;
        final WritableImage image;
        Viewport viewport;

        Picture(int width, int height) {
            this.width = width;
            this.height = height;
            pixels = new int[width * height];
            buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
            image = new WritableImage(buffer);
        }
    }

    /// @param changed called whenever another picture is shown
    BaseRaster(Background background, BaseMap map, Runnable changed) {
        this.background = background;
        this.map = map;
        this.changed = changed;
        node.setMouseTransparent(true);
        node.setManaged(false);
    }

    ImageView node() {
        return node;
    }

    /// Shows the camera's move at once with what is painted, and paints anew where that will not do.
    ///
    /// @param moving while true a rough picture will do
    void show(BaseView view, double pixelScale, boolean moving) {
        viewport = view.viewport();
        place(moving);
        var wish = new Wish(view, pixelScale, !moving);
        if (wish.equals(satisfied)) {
            next = null;
        } else if (wish.equals(painting)) {
            next = null;
        } else if (!moving || !serves(view)) {
            next = wish;
            paintNext();
        }
    }

    /// Paints no more.
    void stop() {
        stopped = true;
    }

    /// Whether the shown picture is the sharp one of the view.
    boolean settled(BaseView view, double pixelScale) {
        return painting == null && next == null && new Wish(view, pixelScale, true).equals(satisfied);
    }

    private boolean serves(BaseView view) {
        if (shown == null || satisfied == null || !satisfied.view().looking(view.viewport()).equals(view)) {
            return false;
        }
        var painted = shown.viewport;
        var now = view.viewport();
        double growth = now.scale() / painted.scale();
        return growth > NEAREST && growth < FARTHEST && now.screenX(painted.worldX(0)) <= 0 && now.screenY(painted.worldY(0)) <= 0
                && now.screenX(painted.worldX(painted.width())) >= now.width() && now.screenY(painted.worldY(painted.height())) >= now.height();
    }

    private void paintNext() {
        if (stopped || painting != null || next == null) {
            return;
        }
        painting = next;
        next = null;
        var wish = painting;
        var picture = pictureFor(wish);
        background.run(() -> {
            BaseMapPainter.paint(map, wish.view().looking(picture.viewport), picture.pixels, picture.width, picture.height, wish.smooth());
            return picture;
        }, this::painted, reason -> {
            painting = null;
            throw new IllegalStateException("the base map cannot be painted", reason);
        });
    }

    private void painted(Picture picture) {
        spare = shown;
        shown = picture;
        satisfied = painting;
        painting = null;
        picture.buffer.updateBuffer(_ -> null);
        node.setImage(picture.image);
        place(!satisfied.smooth());
        paintNext();
        changed.run();
    }

    private Picture pictureFor(Wish wish) {
        double scale = wish.pixelScale();
        var view = wish.view().viewport();
        int across = (int) Math.ceil(view.width() * scale);
        int down = (int) Math.ceil(view.height() * scale);
        int width = across + 2 * margin(across);
        int height = down + 2 * margin(down);
        var picture = spare != null && spare.width == width && spare.height == height ? spare : new Picture(width, height);
        spare = null;
        picture.viewport = view.sized(width / scale, height / scale);
        return picture;
    }

    private static int margin(int side) {
        return Math.clamp((LARGEST_SIDE - side) / 2, 0, (int) Math.round(side * MARGIN));
    }

    private void place(boolean moving) {
        if (shown == null) {
            return;
        }
        var now = viewport;
        var painted = shown.viewport;
        double growth = now.scale() / painted.scale();
        node.setX(now.screenX(painted.worldX(0)));
        node.setY(now.screenY(painted.worldY(0)));
        node.setFitWidth(painted.width() * growth);
        node.setFitHeight(painted.height() * growth);
        node.setSmooth(!moving);
    }
}
