package org.multivector.figures;

import org.multivector.figures.StripLayout.Curve;
import org.multivector.graphics.Affine;
import org.multivector.graphics.Density;
import org.multivector.graphics.Graphics;
import org.multivector.graphics.Outline;
import org.multivector.graphics.Palette;
import org.multivector.graphics.Stroke;
import org.multivector.graphics.TextStyle;
import org.multivector.graphics.TextStyle.Weight;
import org.multivector.timeline.Shortening;
import org.multivector.timeline.Ticks;

/// Draws a [StripLayout]. Belongs to the thread of its graphics.
public final class StripPainter {

    private static final double INSET = 20;
    private static final double BASELINE = 0.36;
    private static final double DOT = 3;
    private static final double GAP = 6;
    private static final double MENU = 20;

    private final Graphics graphics;
    private final Palette palette;
    private final Density density;

    public StripPainter(Graphics graphics, Palette palette, Density density) {
        this.graphics = graphics;
        this.palette = palette;
        this.density = density;
    }

    /// Draws everything on a fresh ground.
    ///
    /// @param ticks of the axis above, for the same vertical lines
    /// @param cursor the pixel of the cursor line
    /// @param height pixels of the whole strip
    public void paint(StripLayout layout, Ticks ticks, double cursor, double height) {
        var area = layout.area();
        graphics.fillRect(0, 0, area.right(), height, 0, palette.colour("surface"));
        var line = palette.colour("line");
        ticks.lines().stream().filter(Ticks.Line::major).forEach(tick -> graphics.line(tick.x(), 0, tick.x(), height, Stroke.solid(line, 1)));
        layout.grid().forEach(grid -> graphics.line(area.x(), grid.y(), area.right(), grid.y(), Stroke.dashed(line, 1, 3.0, 4.0)));
        if (cursor >= area.x() && cursor <= area.right()) {
            graphics.line(cursor, 0, cursor, height, Stroke.solid(palette.colour("cursor"), 2));
        }
        graphics.clip(area.x(), 0, area.width(), height);
        layout.curves().forEach(this::paintCurve);
        layout.capacities().forEach(this::paintCapacity);
        layout.labels().forEach(label -> plate(label.words(), label.x(), label.y(),
                TextStyle.of(density.small(), palette.colour(label.line().colour())).weight(Weight.SEMIBOLD)));
        graphics.unclip();
        var small = TextStyle.of(density.small() - 0.5, palette.colour("ink-muted"));
        layout.grid().forEach(grid -> plate(grid.words(), area.x() + 5, grid.y() - 3, small));
        paintReadout(layout.readout(), height);
    }

    /// Words on ground of their own, so that no line runs through them.
    private void plate(String words, double x, double y, TextStyle style) {
        double width = graphics.widthOf(words, style);
        graphics.fillRect(x - 2, y - style.size(), width + 4, style.size() * 1.25, 2, palette.colour("surface"));
        graphics.text(words, x, y, style);
    }

    private void paintCurve(Curve curve) {
        var colour = palette.colour(curve.line().colour());
        for (var link : curve.links()) {
            graphics.line(link.from().x(), link.from().y(), link.to().x(), link.to().y(), Stroke.solid(colour, 2));
        }
        for (var dot : curve.dots()) {
            double radius = dot.now() ? DOT + 1.5 : DOT;
            graphics.fillCircle(dot.x(), dot.y(), radius, dot.point().estimate() ? palette.colour("surface") : colour);
            if (dot.point().estimate()) {
                graphics.strokeCircle(dot.x(), dot.y(), radius - 0.3, Stroke.solid(colour, 1.6));
            }
        }
    }

    private void paintCapacity(StripLayout.CapacityMark mark) {
        double r = DOT + 2;
        var diamond = Outline.of(true, mark.x(), mark.y() - r, mark.x() + r, mark.y(), mark.x(), mark.y() + r, mark.x() - r, mark.y());
        graphics.transform(Affine.IDENTITY);
        graphics.fill(diamond, palette.colour("surface"));
        graphics.stroke(diamond, Stroke.solid(palette.colour("ink-muted"), 1.6));
    }

    private void paintReadout(Readout readout, double height) {
        var small = TextStyle.of(density.small() - 0.5, palette.colour("ink-muted"));
        double room = density.gutter() - INSET - 6;
        var period = Wrapping.of(readout.period(), room, readout.rows().size() < 3 ? 2 : 1, words -> graphics.widthOf(words, small));
        int lines = readout.rows().size() + 1 + period.size();
        double lineHeight = Math.min(density.small() * 1.5, (height - 8) / lines);
        double y = (height - lineHeight * lines) / 2 + lineHeight * 0.75;
        var title = TextStyle.of(density.small(), palette.colour("ink")).weight(Weight.SEMIBOLD);
        graphics.text(Shortening.of(readout.title(), room - MENU, words -> graphics.widthOf(words, title)), INSET, y, title);
        for (var row : readout.rows()) {
            y += lineHeight;
            paintRow(row, y, room - 14);
        }
        for (var line : period) {
            y += lineHeight;
            graphics.text(line, INSET, y, small);
        }
    }

    /// The figure is never cut; a name that leaves no room for it is.
    private void paintRow(Readout.Row row, double y, double room) {
        graphics.fillCircle(INSET + 4, y - density.small() * BASELINE, 3.5, palette.colour(row.colour()));
        var style = TextStyle.of(density.small(), palette.colour("ink-muted"));
        var figure = row.known() ? style.colour(palette.colour("ink")).weight(Weight.MEDIUM) : style;
        double width = graphics.widthOf(row.figure(), figure);
        var name = Shortening.of(row.name(), room - width - GAP, words -> graphics.widthOf(words, style));
        graphics.text(name, INSET + 14, y, style);
        graphics.text(row.figure(), INSET + 14 + graphics.widthOf(name, style) + GAP, y, figure);
    }
}
