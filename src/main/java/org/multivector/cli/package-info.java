/// What the commands print and how their words are read.
///
/// May import: ui.*, carto, map.*, pack, figures, timeline, state, query, atlas, time, geo, text, graphics, work. Threads: Any one thread. Read first: [At], then [AtJson].
package org.multivector.cli;
