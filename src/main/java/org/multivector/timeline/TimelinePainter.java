package org.multivector.timeline;

import org.multivector.graphics.Density;
import org.multivector.graphics.Graphics;
import org.multivector.graphics.Palette;
import org.multivector.graphics.Stroke;
import org.multivector.graphics.TextStyle;
import org.multivector.text.Language;

/// Draws a [TimelineLayout]: bands, axis, marks and, apart from them, the cursor. Belongs to the thread of its graphics.
public final class TimelinePainter {

    private static final double LABEL_INSET = 20;
    private static final double ICON = 16;
    private static final double BASELINE = 0.36;

    private final Graphics graphics;
    private final Palette palette;
    private final Language language;

    public TimelinePainter(Graphics graphics, Palette palette, Language language) {
        this.graphics = graphics;
        this.palette = palette;
        this.language = language;
    }

    /// Draws everything.
    public void paint(TimelineLayout layout) {
        var area = layout.area();
        graphics.fillRect(0, 0, area.right(), area.bottom(), 0, palette.colour("surface"));
        layout.bands().forEach(band -> paintBand(band, layout));
        paintAxis(layout);
        paintCursorLine(layout);
        graphics.clip(area.x(), 0, area.width(), area.bottom());
        layout.bars().forEach(this::paintBar);
        var marks = new MarkPainter(graphics, palette, layout.density());
        layout.marks().forEach(marks::paint);
        graphics.unclip();
        paintFlag(layout);
    }

    private void paintBand(LaneBand band, TimelineLayout layout) {
        var density = layout.density();
        graphics.fillRect(0, band.y(), layout.area().right(), band.height(), 0, palette.colour(band.index() % 2 == 0 ? "lane" : "lane-other"));
        double y = band.y() + Math.min(band.rowHeight(), band.height()) / 2;
        var ink = palette.colour("ink-muted");
        graphics.icon(band.theme().icon(), LABEL_INSET + ICON / 2, y, ICON, ink);
        double x = LABEL_INSET + ICON + 8;
        var style = TextStyle.of(density.type(), ink);
        graphics.text(Shortening.of(band.theme().name().in(language), density.gutter() - x - 6, words -> graphics.widthOf(words, style)), x, y + density.type() * BASELINE, style);
    }

    private void paintAxis(TimelineLayout layout) {
        var density = layout.density();
        var line = palette.colour("line");
        for (var tick : layout.ticks().lines()) {
            double top = tick.major() ? density.axis() * 0.3 : density.axis() * 0.72;
            graphics.line(tick.x(), top, tick.x(), layout.area().bottom(), Stroke.solid(tick.major() ? line.fade(1) : line.fade(0.55), 1));
        }
        for (var label : layout.ticks().labels()) {
            boolean covered = layout.cursor().visible() && label.x() < layout.cursor().flag().right() + 4 && layout.cursor().flag().x() < label.right() + 4;
            if (!covered) {
                var style = label.bold() ? bold(density) : TextStyle.of(density.small(), palette.colour("ink-muted"));
                graphics.text(label.words(), label.x(), density.axis() / 2 - 2 + density.type() * BASELINE, style);
            }
        }
    }

    private TextStyle bold(Density density) {
        return TextStyle.of(density.type(), palette.colour("ink")).weight(TextStyle.Weight.BOLD);
    }

    private void paintBar(DurationBar bar) {
        var emphasis = bar.item().emphasis();
        var colour = palette.colour(emphasis.colour(), "ink-muted").fade(emphasis.dimmed() ? 0.25 : 0.8);
        Fading.paint(graphics, bar, colour);
    }

    /// Under the marks, so that their words stay legible.
    private void paintCursorLine(TimelineLayout layout) {
        var cursor = layout.cursor();
        if (cursor.visible()) {
            graphics.line(cursor.x(), cursor.flag().middle(), cursor.x(), layout.area().bottom(), Stroke.solid(palette.colour("cursor"), 2));
        }
    }

    private void paintFlag(TimelineLayout layout) {
        var cursor = layout.cursor();
        if (!cursor.visible()) {
            return;
        }
        var flag = cursor.flag();
        graphics.fillRect(flag.x(), flag.y(), flag.width(), flag.height(), flag.height() / 2, palette.colour("cursor"));
        var style = TextStyle.of(layout.density().type(), palette.colour("on-accent")).weight(TextStyle.Weight.SEMIBOLD).anchor(TextStyle.Anchor.MIDDLE);
        graphics.text(cursor.words(), flag.x() + flag.width() / 2, flag.middle() + layout.density().type() * BASELINE, style);
    }
}
