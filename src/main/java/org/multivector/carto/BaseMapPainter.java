package org.multivector.carto;

import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import org.multivector.map.basemap.BaseMap;
import org.multivector.map.basemap.BaseMapDrawing;
import org.multivector.map.basemap.BaseView;

/// Paints the base map into an array of picture elements with Java2D. Pure but for that array; for a background thread.
public final class BaseMapPainter {

    private BaseMapPainter() { }

    /// Paints the view, scaled to fill the array.
    ///
    /// @param pixels premultiplied 0xAARRGGBB, row by row; at least `width` × `height`
    /// @param width,height picture elements
    /// @param smooth whether edges are antialiased; without, painting takes a quarter of the time
    public static void paint(BaseMap map, BaseView view, int[] pixels, int width, int height, boolean smooth) {
        var image = image(pixels, width, height);
        Graphics2D target = image.createGraphics();
        try {
            double scale = width / view.viewport().width();
            target.scale(scale, scale);
            var graphics = new RasterGraphics(target, view.viewport().width(), view.viewport().height(), smooth);
            BaseMapDrawing.draw(map, view, scale, graphics);
        } finally {
            target.dispose();
        }
    }

    /// An image over the given array: what is painted on it stands in the array at once.
    private static BufferedImage image(int[] pixels, int width, int height) {
        var model = new DirectColorModel(ColorSpace.getInstance(ColorSpace.CS_sRGB), 32, 0xff0000, 0xff00, 0xff, 0xff000000, true,
                DataBuffer.TYPE_INT);
        var raster = Raster.createPackedRaster(new DataBufferInt(pixels, width * height), width, height, width, new int[] {0xff0000, 0xff00, 0xff, 0xff000000}, new Point());
        return new BufferedImage(model, raster, true, null);
    }
}
