/// **The base map: countries, waters and borders, read, projected, simplified and drawn.** May import: geo, graphics, time, text, map.camera. Knows Jackson for its own
/// files.
///
/// Threads: values, safe anywhere; reading and making a level of detail belong on a background thread. Coordinates are degrees, longitude first, in a
/// [org.multivector.map.basemap.Topology], and projected metres after it. Read first: [org.multivector.map.basemap.BaseMap], then
/// [org.multivector.map.basemap.BaseMapDrawing].
package org.multivector.map.basemap;
