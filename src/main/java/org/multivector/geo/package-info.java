/// Positions, boxes, cameras and measuring, in degrees with longitude first; no projection.
///
/// May import: nothing. Threads: Values, safe on any thread. Read first: [LonLat], then [Camera].
package org.multivector.geo;
