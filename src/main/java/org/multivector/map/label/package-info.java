/// **Where names stand: boxes, spots and the one placer of all labels.** May import: graphics.
///
/// Pixels only, y downwards; knows neither map nor atlas. Values are safe anywhere; a placer serves one frame on one thread.
/// Read first: [LabelPlacer], then [Spot].
package org.multivector.map.label;
