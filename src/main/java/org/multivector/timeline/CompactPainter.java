package org.multivector.timeline;

import org.multivector.graphics.Graphics;
import org.multivector.graphics.Palette;
import org.multivector.graphics.Stroke;
import org.multivector.graphics.TextStyle;

/// Draws a [CompactLayout]. Belongs to the thread of its graphics.
public final class CompactPainter {

    private static final double BASELINE = 0.36;

    private final Graphics graphics;
    private final Palette palette;

    public CompactPainter(Graphics graphics, Palette palette) {
        this.graphics = graphics;
        this.palette = palette;
    }

    /// Draws everything on a fresh ground.
    ///
    /// @param width pixels of the whole view
    public void paint(CompactLayout layout, double width) {
        graphics.fillRect(0, 0, width, layout.height(), 0, palette.colour("surface"));
        paintAxis(layout);
        var cursor = layout.cursor();
        if (cursor.visible()) {
            graphics.line(cursor.x(), 0, cursor.x(), cursor.flag().middle(), Stroke.solid(palette.colour("cursor"), 3));
        }
        layout.marks().forEach(mark -> paintMark(mark, layout));
        if (cursor.visible()) {
            paintFlag(layout);
        }
        var style = CompactLayout.nameStyle(layout.density()).colour(palette.colour("ink")).halo(palette.colour("surface"));
        layout.name().ifPresent(name -> graphics.text(name.words(), name.x(), name.y(), style));
    }

    private void paintAxis(CompactLayout layout) {
        var density = layout.density();
        double bottom = layout.cursor().flag().y() - 8;
        var line = palette.colour("line");
        for (var tick : layout.ticks().lines()) {
            graphics.line(tick.x(), density.axis() * 0.7, tick.x(), bottom, Stroke.solid(tick.major() ? line : line.fade(0.6), 1));
        }
        for (var label : layout.ticks().labels()) {
            var style = TextStyle.of(density.small(), palette.colour(label.bold() ? "ink" : "ink-muted")).weight(label.bold() ? TextStyle.Weight.BOLD : TextStyle.Weight.REGULAR);
            graphics.text(label.words(), label.x(), density.axis() * 0.4 + density.small() * BASELINE, style);
        }
    }

    private void paintMark(EventMark mark, CompactLayout layout) {
        var emphasis = mark.item().emphasis();
        var colour = palette.colour(emphasis.colour(), "ink-muted").fade(emphasis.dimmed() && !emphasis.selected() ? 0.35 : 1);
        double radius = layout.density().dot() * (emphasis.selected() ? 1.6 : 1);
        double y = mark.box().middle();
        graphics.fillCircle(mark.item().x(), y, radius, colour);
        if (!mark.item().exact()) {
            graphics.fillCircle(mark.item().x(), y, radius * 0.5, palette.colour("surface"));
        }
        mark.badge().ifPresent(badge -> {
            var style = TextStyle.of(layout.density().small() * 0.85, palette.colour("ink-muted")).anchor(TextStyle.Anchor.MIDDLE);
            graphics.text("+" + mark.more().size(), badge.x() + badge.width() / 2, y + layout.density().small() * 0.85 * BASELINE, style);
        });
    }

    private void paintFlag(CompactLayout layout) {
        var flag = layout.cursor().flag();
        double size = layout.density().small() * 1.2;
        graphics.fillRect(flag.x(), flag.y(), flag.width(), flag.height(), flag.height() / 2, palette.colour("cursor"));
        var style = TextStyle.of(size, palette.colour("on-accent")).weight(TextStyle.Weight.SEMIBOLD).anchor(TextStyle.Anchor.MIDDLE);
        graphics.text(layout.cursor().words(), flag.x() + flag.width() / 2, flag.middle() + size * BASELINE, style);
    }
}
