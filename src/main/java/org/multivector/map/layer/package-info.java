/// **Everything drawn above the base map, through the drawing port.** May import: map.label, map.geometry, map.basemap, map.camera, state, query and below.
///
/// A layer sees one [MapScene] and nothing else; what can be pointed at comes from the same geometry ([Targets]). Layers belong to one thread.
/// A new layer is one class and one line in [LayerBook]. Read first: [MapScene], then [LayerBook], [RouteLayer], [EventMarks], [LabelLayer].
package org.multivector.map.layer;
