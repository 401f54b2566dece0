package org.multivector.timeline;

import java.util.Optional;
import org.multivector.atlas.Reading;
import org.multivector.graphics.Affine;
import org.multivector.graphics.Colour;
import org.multivector.graphics.Density;
import org.multivector.graphics.Graphics;
import org.multivector.graphics.Outline;
import org.multivector.graphics.Palette;
import org.multivector.graphics.Stroke;
import org.multivector.graphics.TextStyle;

/// Draws pills, dots and badges.
final class MarkPainter {

    private static final double BASELINE = 0.36;
    private static final double DIM = 0.32;

    private final Graphics graphics;
    private final Palette palette;
    private final Density density;

    MarkPainter(Graphics graphics, Palette palette, Density density) {
        this.graphics = graphics;
        this.palette = palette;
        this.density = density;
    }

    void paint(EventMark mark) {
        var emphasis = mark.item().emphasis();
        double opacity = emphasis.dimmed() && !emphasis.selected() ? DIM : 1;
        var colour = palette.colour(emphasis.colour(), "ink-muted").fade(opacity);
        if (mark.labelled()) {
            paintPill(mark, colour, opacity);
        } else if (emphasis.selected() || emphasis.current()) {
            graphics.fillCircle(mark.item().x(), mark.box().middle(), density.dot() + 3.5, colour.fade(emphasis.selected() ? 0.45 : 0.25));
        }
        boolean inverse = mark.labelled() && emphasis.selected();
        paintDot(mark, inverse ? palette.colour("surface") : colour, inverse ? colour : surface(mark));
        mark.badge().ifPresent(badge -> paintBadge(badge, mark.more().size(), opacity));
    }

    private void paintPill(EventMark mark, Colour colour, double opacity) {
        var box = mark.box();
        var emphasis = mark.item().emphasis();
        double radius = box.height() / 2;
        graphics.fillRect(box.x(), box.y(), box.width(), box.height(), radius, emphasis.selected() ? colour : palette.colour("surface"));
        if (emphasis.current() && !emphasis.selected()) {
            graphics.fillRect(box.x(), box.y(), box.width(), box.height(), radius, colour.fade(0.16));
        }
        var outline = emphasis.bearing().map(bearing -> palette.colour(token(bearing)).fade(opacity)).orElse(colour);
        graphics.strokeRect(box.x() + 0.5, box.y() + 0.5, box.width() - 1, box.height() - 1, radius, Stroke.solid(emphasis.selected() ? colour : outline, 1.2));
        var ink = (emphasis.selected() ? palette.colour("surface") : palette.colour("ink")).fade(opacity);
        var style = TextStyle.of(density.type(), ink).weight(emphasis.selected() ? TextStyle.Weight.SEMIBOLD : TextStyle.Weight.REGULAR);
        double x = mark.flipped() ? mark.item().x() - density.dot() - 5 : mark.item().x() + density.dot() + 5;
        graphics.text(mark.item().label(), x, box.middle() + density.type() * BASELINE, style.anchor(mark.flipped() ? TextStyle.Anchor.END : TextStyle.Anchor.START));
    }

    private Colour surface(EventMark mark) {
        return palette.colour(mark.labelled() ? "surface" : "lane");
    }

    /// A dot; a ring where the day is not known; an arrowhead where the event begins out of sight; a sign where a reading uses it.
    private void paintDot(EventMark mark, Colour colour, Colour ground) {
        double x = mark.item().x();
        double y = mark.box().middle();
        double r = density.dot();
        if (mark.item().edge() != EventItem.Edge.INSIDE) {
            double tip = mark.item().edge() == EventItem.Edge.BEFORE ? -r : r;
            graphics.transform(Affine.IDENTITY);
            graphics.fill(Outline.of(true, x + tip, y, x - tip * 0.7, y - r, x - tip * 0.7, y + r), colour);
            return;
        }
        if (mark.item().exact() || mark.item().emphasis().bearing().isPresent()) {
            graphics.fillCircle(x, y, r, colour);
        } else {
            graphics.fillCircle(x, y, r, ground);
            graphics.strokeCircle(x, y, r - 1, Stroke.solid(colour, 2));
        }
        paintSign(mark.item().emphasis().bearing(), x, y, Stroke.solid(ground, 1.6));
    }

    /// Plus for, cross against, a bar for silent.
    private void paintSign(Optional<Reading.Bearing> bearing, double x, double y, Stroke stroke) {
        double arm = density.dot() * 0.6;
        double slant = density.dot() * 0.45;
        bearing.ifPresent(sign -> {
            switch (sign) {
                case SUPPORTS -> {
                    graphics.line(x - arm, y, x + arm, y, stroke);
                    graphics.line(x, y - arm, x, y + arm, stroke);
                }
                case AGAINST -> {
                    graphics.line(x - slant, y - slant, x + slant, y + slant, stroke);
                    graphics.line(x - slant, y + slant, x + slant, y - slant, stroke);
                }
                case SILENT -> graphics.line(x - arm, y, x + arm, y, stroke);
            }
        });
    }

    private void paintBadge(Box badge, int count, double opacity) {
        graphics.fillRect(badge.x(), badge.y(), badge.width(), badge.height(), badge.height() / 2, palette.colour("line").fade(opacity));
        var style = TextStyle.of(density.small(), palette.colour("ink-muted").fade(opacity)).weight(TextStyle.Weight.MEDIUM).anchor(TextStyle.Anchor.MIDDLE);
        graphics.text("+" + count, badge.x() + badge.width() / 2, badge.middle() + density.small() * BASELINE, style);
    }

    private static String token(Reading.Bearing bearing) {
        return switch (bearing) {
            case SUPPORTS -> "supports";
            case AGAINST -> "against";
            case SILENT -> "silent";
        };
    }
}
