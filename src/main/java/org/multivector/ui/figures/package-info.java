/// **Figures on the screen.** Canvases that draw `figures` layouts and say what lies under the pointer.
///
/// May import: ui.fx, figures, timeline, state, query, atlas, time, geo, text, graphics, work. Thread: JavaFX only.
/// Read first: [org.multivector.ui.figures.StripView].
package org.multivector.ui.figures;
