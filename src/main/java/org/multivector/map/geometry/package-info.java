/// **Routes and places of an atlas in projected metres, worked out once.** May import: map.camera, atlas, geo, graphics.
///
/// Immutable but for [Projected], which remembers the last one and belongs to one thread. Read first: [ProjectedAtlas], then [ProjectedLine].
package org.multivector.map.geometry;
