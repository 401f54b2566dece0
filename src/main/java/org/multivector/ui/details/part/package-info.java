/// **Parts of a page of details.** Claims, disputes, sources, chips, bars and tables, and the sheet that holds them.
///
/// May import: ui.fx, state, query, atlas, time, geo, text, graphics, work. Threads: the JavaFX thread.
/// Read first: [org.multivector.ui.details.part.Sheet], then [org.multivector.ui.details.part.Context].
package org.multivector.ui.details.part;
