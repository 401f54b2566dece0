package org.multivector.ui.fx;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;
import org.multivector.graphics.Affine;
import org.multivector.graphics.Colour;
import org.multivector.graphics.Graphics;
import org.multivector.graphics.Outline;
import org.multivector.graphics.Stroke;
import org.multivector.graphics.TextStyle;

/// The drawing port on a JavaFX canvas. Belongs to the JavaFX thread; one per canvas, as it remembers the widths of words.
public final class CanvasGraphics implements Graphics {

    private static final double HALO = 3;

    private final GraphicsContext target;
    private final TextWidths widths = new TextWidths();
    private final IconGlyphs icons = new IconGlyphs();
    private Affine transform = Affine.IDENTITY;

    /// @param target its own transform, if any, is kept: on a fine screen one pixel of the port may be several picture elements
    public CanvasGraphics(GraphicsContext target) {
        this.target = target;
        target.setFillRule(FillRule.EVEN_ODD);
    }

    @Override
    public void transform(Affine worldToScreen) {
        transform = worldToScreen;
    }

    @Override
    public void fill(Outline outline, Colour colour) {
        trace(outline);
        target.setFill(paint(colour));
        target.fill();
    }

    @Override
    public void hatch(Outline outline, Stroke stroke, double angle, double gap) {
        if (outline.points() == 0) {
            return;
        }
        target.save();
        trace(outline);
        target.clip();
        double[] box = box(outline);
        double x = (box[0] + box[2]) / 2;
        double y = (box[1] + box[3]) / 2;
        double reach = Math.hypot(box[2] - box[0], box[3] - box[1]) / 2;
        double dx = Math.cos(Math.toRadians(angle));
        double dy = Math.sin(Math.toRadians(angle));
        use(stroke);
        for (double off = -reach; off <= reach; off += gap) {
            target.strokeLine(x - off * dy - reach * dx, y + off * dx - reach * dy, x - off * dy + reach * dx, y + off * dx + reach * dy);
        }
        target.restore();
    }

    @Override
    public void stroke(Outline outline, Stroke stroke) {
        trace(outline);
        use(stroke);
        target.stroke();
    }

    @Override
    public void fillRect(double x, double y, double width, double height, double radius, Colour colour) {
        target.setFill(paint(colour));
        if (radius > 0) {
            target.fillRoundRect(x, y, width, height, 2 * radius, 2 * radius);
        } else {
            target.fillRect(x, y, width, height);
        }
    }

    @Override
    public void strokeRect(double x, double y, double width, double height, double radius, Stroke stroke) {
        use(stroke);
        if (radius > 0) {
            target.strokeRoundRect(x, y, width, height, 2 * radius, 2 * radius);
        } else {
            target.strokeRect(x, y, width, height);
        }
    }

    @Override
    public void fillCircle(double x, double y, double radius, Colour colour) {
        target.setFill(paint(colour));
        target.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    @Override
    public void strokeCircle(double x, double y, double radius, Stroke stroke) {
        use(stroke);
        target.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        use(stroke);
        target.strokeLine(x1, y1, x2, y2);
    }

    @Override
    public void text(String words, double x, double y, TextStyle style) {
        target.setTextBaseline(VPos.BASELINE);
        target.setTextAlign(TextAlignment.LEFT);
        target.setFont(Fonts.of(words, style));
        double start = switch (style.anchor()) {
            case START -> x;
            case MIDDLE -> x - widthOf(words, style) / 2;
            case END -> x - widthOf(words, style);
        };
        style.halo().ifPresent(halo -> {
            target.setStroke(paint(halo));
            target.setLineWidth(HALO);
            target.setLineJoin(StrokeLineJoin.ROUND);
            target.setLineDashes();
            letters(words, start, y, style, true);
        });
        target.setFill(paint(style.colour()));
        letters(words, start, y, style, false);
    }

    @Override
    public void text(String words, double x, double y, double angle, TextStyle style) {
        target.save();
        target.translate(x, y);
        target.rotate(angle);
        text(words, 0, 0, style);
        target.restore();
    }

    @Override
    public double widthOf(String words, TextStyle style) {
        double letters = widths.of(words, Fonts.of(words, style));
        return style.spacing() == 0 || words.isEmpty() ? letters : letters + style.spacing() * (words.codePointCount(0, words.length()) - 1);
    }

    @Override
    public void icon(String literal, double x, double y, double size, Colour colour) {
        target.setTextBaseline(VPos.CENTER);
        target.setTextAlign(TextAlignment.CENTER);
        target.setFont(icons.font(literal, size));
        target.setFill(paint(colour));
        target.fillText(icons.letter(literal), x, y);
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        target.save();
        target.beginPath();
        target.rect(x, y, width, height);
        target.clip();
    }

    @Override
    public void unclip() {
        target.restore();
    }

    /// A colour of the domain as one of JavaFX.
    public static Color paint(Colour colour) {
        return Color.rgb(colour.red(), colour.green(), colour.blue(), colour.alpha() / 255.0);
    }

    /// The canvas knows no spacing: spaced words are drawn letter by letter.
    private void letters(String words, double x, double y, TextStyle style, boolean halo) {
        if (style.spacing() == 0) {
            put(words, x, y, halo);
            return;
        }
        var font = target.getFont();
        double at = x;
        for (int point : words.codePoints().toArray()) {
            var letter = Character.toString(point);
            put(letter, at, y, halo);
            at += widths.of(letter, font) + style.spacing();
        }
    }

    private void put(String words, double x, double y, boolean halo) {
        if (halo) {
            target.strokeText(words, x, y);
        } else {
            target.fillText(words, x, y);
        }
    }

    private void use(Stroke stroke) {
        target.setStroke(paint(stroke.colour()));
        target.setLineWidth(stroke.width());
        target.setLineCap(stroke.round() ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
        target.setLineJoin(stroke.round() ? StrokeLineJoin.ROUND : StrokeLineJoin.BEVEL);
        target.setLineDashes(stroke.dashes().stream().mapToDouble(Double::doubleValue).toArray());
    }

    private void trace(Outline outline) {
        target.beginPath();
        double[] xy = outline.xy();
        for (int part = 0; part < outline.parts(); part++) {
            int from = outline.from(part);
            target.moveTo(transform.x(xy[2 * from]), transform.y(xy[2 * from + 1]));
            for (int i = from + 1; i < outline.to(part); i++) {
                target.lineTo(transform.x(xy[2 * i]), transform.y(xy[2 * i + 1]));
            }
            if (outline.closed()) {
                target.closePath();
            }
        }
    }

    /// West, north, east and south in pixels.
    private double[] box(Outline outline) {
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (int i = 0; i < outline.points(); i++) {
            double x = transform.x(outline.xy()[2 * i]);
            double y = transform.y(outline.xy()[2 * i + 1]);
            box[0] = Math.min(box[0], x);
            box[1] = Math.min(box[1], y);
            box[2] = Math.max(box[2], x);
            box[3] = Math.max(box[3], y);
        }
        return box;
    }
}
