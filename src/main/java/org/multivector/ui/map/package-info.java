/// **The map on the screen.** May import: ui.fx, carto, map.*, state, query, atlas, geo, graphics, work, text, time.
///
/// Threads: the JavaFX thread, except for the painting that [org.multivector.ui.map.BaseRaster] sends to the background. One turn: a gesture moves the
/// [org.multivector.ui.map.MapCamera]; every move shifts the painted picture and redraws the overlay; where the camera rests is sent to the store.
/// Read first: [org.multivector.ui.map.MapView].
package org.multivector.ui.map;
