package org.multivector.ui.details.part;

import javafx.scene.layout.Region;

/// A bar on a track: as long a part of the track as its value is of the scale. An estimate is drawn hollow.
public final class Bar extends Region {

    private final Region fill = new Region();
    private final double part;

    /// @param part 0 to 1; values outside are drawn at the ends of the track
    public Bar(double part, boolean hollow) {
        this.part = Math.clamp(part, 0, 1);
        getStyleClass().add("bar-track");
        fill.getStyleClass().add(hollow ? "bar-hollow" : "bar-fill");
        getChildren().add(fill);
    }

    /// The drawn part, 0 to 1.
    public double part() {
        return part;
    }

    @Override
    protected void layoutChildren() {
        fill.resizeRelocate(0, 0, getWidth() * part, getHeight());
    }
}
