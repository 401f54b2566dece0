package org.multivector.map.layer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.multivector.atlas.Ref;
import org.multivector.graphics.Palette;
import org.multivector.map.camera.Projection;
import org.multivector.map.camera.Viewport;
import org.multivector.query.World;
import org.multivector.state.ViewState;

/// Everything a layer may see, and nothing more: where the window looks, what is chosen, what holds at the cursor, the colours.
///
/// A value; one per frame.
///
/// @param reserved what lies over the map, so that labels keep clear of it
public record MapScene(Viewport viewport, Projection projection, ViewState view, World world, Palette palette, List<Reserved> reserved) {

    private static final double PRESENTED = 1.35;
    private static final double CLASSROOM_HEIGHT = 700;

    public MapScene {
        reserved = List.copyOf(reserved);
    }

    /// The scene of the explorer, with its buttons at the top right.
    public MapScene(Viewport viewport, Projection projection, ViewState view, World world, Palette palette) {
        this(viewport, projection, view, world, palette, Reserved.window(viewport));
    }

    /// What the scene points at: the selection, and what a lesson highlights.
    Set<Ref> pointedAt() {
        var refs = new HashSet<Ref>();
        view.selection().ifPresent(refs::add);
        view.lesson().ifPresent(lesson -> refs.addAll(lesson.scene().highlights()));
        return refs;
    }

    /// The size of type or of a mark in pixels: one step larger when a lesson is presented, and growing with the picture from then on.
    double size(double pixels) {
        return view.lesson().isPresent() ? pixels * PRESENTED * Math.clamp(viewport.height() / CLASSROOM_HEIGHT, 1, 3) : pixels;
    }
}
