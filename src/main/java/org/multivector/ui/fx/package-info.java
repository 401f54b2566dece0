/// What every view needs from the toolkit: fonts, themes, icons, the drawing port on a canvas, live slices of the state, and the only door to other threads.
///
/// May import: state, atlas, geo, text, graphics, work, time. Threads: JavaFX thread, but for the work handed to [FxBackground]. Read first: [Live], then [Themes].
package org.multivector.ui.fx;
