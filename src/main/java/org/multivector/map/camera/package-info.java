/// Viewports, flights and limits: the mathematics of looking, with projections as a port.
///
/// May import: geo, graphics. Threads: Values, safe on any thread. Read first: [Viewport], then [Projection].
package org.multivector.map.camera;
