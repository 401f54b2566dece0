/// The explorer window around its views: top bar, search, notices, the card about the program.
///
/// May import: ui.*, carto, map.*, pack, state, query, atlas, time, geo, text, graphics, work. Threads: JavaFX thread. Read first: [Shell].
package org.multivector.ui.shell;
