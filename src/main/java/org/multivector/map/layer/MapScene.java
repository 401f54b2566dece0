package org.multivector.map.layer;

import org.multivector.graphics.Palette;
import org.multivector.map.camera.Projection;
import org.multivector.map.camera.Viewport;
import org.multivector.query.World;
import org.multivector.state.ViewState;

/// Everything a layer may see, and nothing more: where the window looks, what is chosen, what holds at the cursor, the colours.
///
/// A value; one per frame.
public record MapScene(Viewport viewport, Projection projection, ViewState view, World world, Palette palette) { }
