package org.multivector.carto;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.multivector.graphics.Affine;
import org.multivector.graphics.Colour;
import org.multivector.graphics.Outline;
import org.multivector.graphics.ShapeGraphics;
import org.multivector.graphics.Stroke;

/// The drawing port on Java2D, for geometry: it has no fonts, so that no thread but the toolkit's ever waits for them.
final class RasterGraphics implements ShapeGraphics {

    /// Wider than half the widest stroke.
    private static final double MARGIN = 16;
    private static final double THIN = 1.5;

    private final Graphics2D target;
    private final Rectangle2D visible;
    private final boolean smooth;
    private Affine transform = Affine.IDENTITY;

    /// @param width,height in pixels of the port
    /// @param smooth whether edges are antialiased
    RasterGraphics(Graphics2D target, double width, double height, boolean smooth) {
        this.target = target;
        this.smooth = smooth;
        visible = new Rectangle2D.Double(-MARGIN, -MARGIN, width + 2 * MARGIN, height + 2 * MARGIN);
        target.setRenderingHint(RenderingHints.KEY_ANTIALIASING, smooth ? RenderingHints.VALUE_ANTIALIAS_ON : RenderingHints.VALUE_ANTIALIAS_OFF);
        target.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    @Override
    public void transform(Affine worldToScreen) {
        transform = worldToScreen;
    }

    @Override
    public void fill(Outline outline, Colour colour) {
        fill(path(outline), colour);
    }

    @Override
    public void hatch(Outline outline, Stroke stroke, double angle, double gap) {
        var anchor = new Point2D.Double(transform.shiftX(), transform.shiftY());
        target.setPaint(new HatchPaint(stroke.colour(), stroke.width(), angle, gap, anchor));
        target.fill(path(outline));
    }

    @Override
    public void stroke(Outline outline, Stroke stroke) {
        draw(path(outline), stroke);
    }

    @Override
    public void fillRect(double x, double y, double width, double height, double radius, Colour colour) {
        fill(new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius), colour);
    }

    @Override
    public void strokeRect(double x, double y, double width, double height, double radius, Stroke stroke) {
        draw(new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius), stroke);
    }

    @Override
    public void fillCircle(double x, double y, double radius, Colour colour) {
        fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), colour);
    }

    @Override
    public void strokeCircle(double x, double y, double radius, Stroke stroke) {
        draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), stroke);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        draw(new Line2D.Double(x1, y1, x2, y2), stroke);
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        target.setClip(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void unclip() {
        target.setClip(null);
    }

    private void fill(Shape shape, Colour colour) {
        target.setPaint(new Color(colour.argb(), true));
        target.fill(shape);
    }

    private void draw(Shape shape, Stroke stroke) {
        target.setPaint(new Color(stroke.colour().argb(), true));
        target.setStroke(basic(stroke));
        target.draw(shape);
    }

    /// Thin lines need no round joins, and those of a draft none at all: Java2D draws them by its fast loop for lines of one picture element.
    private BasicStroke basic(Stroke stroke) {
        boolean thin = stroke.width() < THIN;
        int cap = stroke.round() && !thin ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        int join = stroke.round() && !thin ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_BEVEL;
        if (thin && !smooth) {
            return new BasicStroke(0, cap, join);
        }
        if (stroke.dashes().isEmpty()) {
            return new BasicStroke((float) stroke.width(), cap, join);
        }
        float[] dashes = new float[stroke.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = stroke.dashes().get(i).floatValue();
        }
        return new BasicStroke((float) stroke.width(), cap, join, 10, dashes, 0);
    }

    /// The parts that can be seen, in pixels. A part wholly to one side of the view neither covers nor crosses it.
    private Path2D path(Outline outline) {
        var path = new Path2D.Double(Path2D.WIND_EVEN_ODD, 256);
        for (int part = 0; part < outline.parts(); part++) {
            if (!seen(outline, part)) {
                continue;
            }
            for (int i = outline.from(part); i < outline.to(part); i++) {
                double x = transform.x(outline.xy()[2 * i]);
                double y = transform.y(outline.xy()[2 * i + 1]);
                if (i == outline.from(part)) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
            if (outline.closed()) {
                path.closePath();
            }
        }
        return path;
    }

    private boolean seen(Outline outline, int part) {
        int sides = Rectangle2D.OUT_LEFT | Rectangle2D.OUT_TOP | Rectangle2D.OUT_RIGHT | Rectangle2D.OUT_BOTTOM;
        for (int i = outline.from(part); i < outline.to(part) && sides != 0; i++) {
            sides &= visible.outcode(transform.x(outline.xy()[2 * i]), transform.y(outline.xy()[2 * i + 1]));
        }
        return sides == 0;
    }
}
