/// **Cartography: projections, geodesics and the painter of the base map.** May import: map.basemap, map.camera, atlas, geo, graphics, time, text. The only package
/// with GeoTools.
///
/// Threads: everything is pure and safe anywhere, but the first call loads GeoTools and takes up to a second: make it on a background thread.
/// Read first: [org.multivector.carto.Projections], then [org.multivector.carto.BaseMapPainter].
package org.multivector.carto;
