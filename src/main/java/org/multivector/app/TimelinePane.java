package org.multivector.app;

import javafx.scene.layout.Region;

/// The lanes with the strip of figures below, where the window is high enough for both. Belongs to the JavaFX thread.
final class TimelinePane extends Region {

    private static final double STRIP_SHARE = 0.28;
    private static final double TALLEST_STRIP = 140;

    private final Region lanes;
    private final Region strip;

    TimelinePane(Region lanes, Region strip) {
        this.lanes = lanes;
        this.strip = strip;
        getChildren().addAll(lanes, strip);
    }

    @Override
    protected double computeMinHeight(double width) {
        return lanes.minHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return lanes.prefHeight(width) + strip.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double least = strip.minHeight(getWidth());
        double room = getHeight() - lanes.minHeight(getWidth());
        boolean both = room >= least;
        double stripHeight = both ? Math.min(room, Math.clamp(getHeight() * STRIP_SHARE, least, TALLEST_STRIP)) : 0;
        strip.setVisible(both);
        lanes.resizeRelocate(0, 0, getWidth(), getHeight() - stripHeight);
        strip.resizeRelocate(0, getHeight() - stripHeight, getWidth(), stripHeight);
    }
}
