package org.multivector.timeline;

import org.multivector.graphics.Colour;
import org.multivector.graphics.Graphics;

/// Draws a bar whose ends fade in steps.
final class Fading {

    private static final int STEPS = 10;

    private Fading() { }

    static void paint(Graphics graphics, DurationBar bar, Colour colour) {
        var box = bar.box();
        double solid = box.width() - bar.fadeIn() - bar.fadeOut();
        double in = bar.fadeIn() / STEPS;
        double out = bar.fadeOut() / STEPS;
        for (int step = 0; step < STEPS; step++) {
            double opacity = (step + 0.5) / STEPS;
            if (in > 0) {
                graphics.fillRect(box.x() + step * in, box.y(), in, box.height(), 0, colour.fade(opacity));
            }
            if (out > 0) {
                graphics.fillRect(box.right() - (step + 1) * out, box.y(), out, box.height(), 0, colour.fade(opacity));
            }
        }
        if (solid > 0) {
            graphics.fillRect(box.x() + bar.fadeIn(), box.y(), solid, box.height(), solid == box.width() ? box.height() / 2 : 0, colour);
        }
    }
}
