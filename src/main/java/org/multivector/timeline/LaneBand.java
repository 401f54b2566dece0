package org.multivector.timeline;

import org.multivector.atlas.Theme;

/// The strip of one theme across the timeline.
///
/// @param y the pixel of its top
/// @param rows how many rows of pills it holds
/// @param rowHeight pixels
public record LaneBand(Theme theme, int index, double y, int rows, double rowHeight) {

    public double height() {
        return rows * rowHeight;
    }

    /// The top of a row, counted from 0.
    public double rowTop(int row) {
        return y + row * rowHeight;
    }
}
