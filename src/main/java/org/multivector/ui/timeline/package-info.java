/// **The timeline on the screen.** Canvases that draw `timeline` layouts, gestures and keys, and the clock that plays time.
///
/// May import: ui.fx, timeline, figures, state, query, atlas, time, text, graphics, work. Thread: JavaFX only.
/// Read first: [org.multivector.ui.timeline.TimelineView].
package org.multivector.ui.timeline;
