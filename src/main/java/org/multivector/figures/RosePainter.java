package org.multivector.figures;

import java.util.ArrayList;
import org.multivector.figures.VectorRose.Spoke;
import org.multivector.graphics.Density;
import org.multivector.graphics.Graphics;
import org.multivector.graphics.Palette;
import org.multivector.graphics.Stroke;
import org.multivector.graphics.TextStyle;
import org.multivector.graphics.TextStyle.Anchor;
import org.multivector.graphics.TextStyle.Weight;
import org.multivector.timeline.Box;
import org.multivector.timeline.Shortening;

/// Draws a [VectorRose]. Belongs to the thread of its graphics.
public final class RosePainter {

    private static final double SPOKE = 5;
    private static final double FAR = 16;

    private final Graphics graphics;
    private final Palette palette;
    private final Density density;

    public RosePainter(Graphics graphics, Palette palette, Density density) {
        this.graphics = graphics;
        this.palette = palette;
        this.density = density;
    }

    /// Draws everything on a fresh ground.
    public void paint(VectorRose rose, Box area) {
        graphics.fillRect(area.x(), area.y(), area.width(), area.height(), 0, palette.colour("surface"));
        var muted = TextStyle.of(density.small() - 1, palette.colour("ink-faint"));
        for (var ring : rose.rings()) {
            graphics.strokeCircle(rose.x(), rose.y(), ring.radius(), Stroke.solid(palette.colour("line"), 1));
        }
        var named = rose.rings().getLast();
        graphics.text(Amounts.axis(named.percent(), "percent"), rose.x(), rose.y() + named.radius() + density.small() * 1.05, muted.anchor(Anchor.MIDDLE));
        rose.spokes().stream().sorted((a, b) -> Double.compare(b.share().percent(), a.share().percent())).forEach(spoke -> paintSpoke(spoke));
        graphics.fillCircle(rose.x(), rose.y(), 6, palette.colour("actor-kazakhstan"));
        rose.spokes().forEach(spoke -> paintLabel(spoke));
        graphics.text(rose.title(), area.x(), area.y() + density.type(), TextStyle.of(density.type(), palette.colour("ink")).weight(Weight.SEMIBOLD));
        paintCaption(rose, area);
    }

    private void paintSpoke(Spoke spoke) {
        var colour = palette.colour(spoke.partner().colour().orElse("actor-other"), "actor-other");
        var stroke = spoke.share().borrowed() ? Stroke.dashed(colour.fade(0.75), SPOKE - 2, 4.0, 3.0) : Stroke.solid(colour, SPOKE);
        graphics.line(spoke.root().x(), spoke.root().y(), spoke.x(), spoke.y(), stroke);
    }

    private void paintLabel(Spoke spoke) {
        var box = spoke.label();
        double nearX = Math.clamp(spoke.x(), box.x(), box.right());
        double nearY = Math.clamp(spoke.y(), box.y(), box.bottom());
        if (Math.hypot(nearX - spoke.x(), nearY - spoke.y()) > FAR) {
            graphics.line(spoke.x(), spoke.y(), nearX, nearY, Stroke.solid(palette.colour("line-strong"), 0.8));
        }
        var ink = palette.colour(spoke.share().borrowed() ? "ink-muted" : "ink");
        graphics.text(spoke.words(), box.x(), box.bottom() - density.small() * 0.32, TextStyle.of(density.small(), ink).weight(Weight.MEDIUM).halo(palette.colour("surface")));
    }

    private void paintCaption(VectorRose rose, Box area) {
        var style = TextStyle.of(density.small(), palette.colour("ink-muted"));
        var lines = new ArrayList<String>();
        rose.missing().ifPresent(missing -> lines.addAll(Wrapping.of(missing, area.width(), 2, words -> graphics.widthOf(words, style))));
        lines.add(Shortening.of(rose.concentration().words(), area.width(), words -> graphics.widthOf(words, style)));
        double y = area.bottom() - density.small() * 1.4 * (lines.size() - 1) - density.small() * 0.4;
        for (var line : lines) {
            graphics.text(line, area.x(), y, style);
            y += density.small() * 1.4;
        }
    }
}
