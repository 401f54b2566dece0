package org.multivector.carto;

import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferInt;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import org.multivector.graphics.Colour;

/// Parallel lines of any direction. Each pixel is computed from its distance to the nearest line, so the lines are smooth and need no tile.
///
/// @param width pixels of a line
/// @param angle degrees clockwise from the x axis
/// @param gap pixels from line to line
/// @param anchor a point that a line passes through, so that the pattern moves with the map
record HatchPaint(Colour colour, double width, double angle, double gap, Point2D anchor) implements Paint {

    @Override
    public PaintContext createContext(ColorModel model, Rectangle device, Rectangle2D user, AffineTransform transform, RenderingHints hints) {
        double scale = Math.sqrt(Math.abs(transform.getDeterminant()));
        return new Context(this, scale, transform.transform(anchor, null));
    }

    @Override
    public int getTransparency() {
        return TRANSLUCENT;
    }

    /// Computes pixels in device space.
    private static final class Context implements PaintContext {

        private static final ColorModel MODEL = ColorModel.getRGBdefault();
        private static final int STEPS = 256;
        /// Steps are counted in fixed point: 256 steps leave 24 bits, of which 16 are fractions.
        private static final int BITS = 16;
        private static final int FRACTION = 1 << BITS;

        private final double period;
        private final double normalX;
        private final double normalY;
        private final double offset;
        private final int[] profile = new int[STEPS];
        private WritableRaster raster;

        Context(HatchPaint paint, double scale, Point2D anchor) {
            period = paint.gap() * scale;
            double radians = Math.toRadians(paint.angle());
            normalX = -Math.sin(radians);
            normalY = Math.cos(radians);
            offset = anchor.getX() * normalX + anchor.getY() * normalY;
            for (int i = 0; i < STEPS; i++) {
                double distance = Math.min(i, STEPS - i) * period / STEPS;
                double cover = Math.clamp(paint.width() * scale / 2 + 0.5 - distance, 0, 1);
                profile[i] = paint.colour().fade(cover).argb();
            }
        }

        @Override
        public Raster getRaster(int x, int y, int width, int height) {
            if (raster == null || raster.getWidth() < width || raster.getHeight() < height) {
                raster = MODEL.createCompatibleWritableRaster(Math.max(width, 64), Math.max(height, 64));
            }
            int[] pixels = ((DataBufferInt) raster.getDataBuffer()).getData();
            int step = (int) Math.round(normalX / period * STEPS * FRACTION);
            for (int row = 0; row < height; row++) {
                double phase = ((x + 0.5) * normalX + (y + row + 0.5) * normalY - offset) / period;
                int at = (int) ((phase - Math.floor(phase)) * STEPS * FRACTION);
                int index = row * raster.getWidth();
                for (int column = 0; column < width; column++) {
                    pixels[index++] = profile[at >> BITS & STEPS - 1];
                    at += step;
                }
            }
            return raster;
        }

        @Override
        public ColorModel getColorModel() {
            return MODEL;
        }

        @Override
        public void dispose() {
            raster = null;
        }
    }
}
