/// **Details: everything about the selected item.** One page for each kind of item, made anew when what it shows has changed.
///
/// May import: ui.details.part, ui.fx, ui.command, figures, state, query, atlas, time, geo, text, graphics, work. Threads: the JavaFX thread.
/// Read first: [org.multivector.ui.details.DetailsPane], then `Pages`.
package org.multivector.ui.details;
