/// The left panel: corridors, memberships, actors, themes.
///
/// May import: ui.fx, ui.command, state, query, atlas, time, geo, text, graphics, work. Threads: JavaFX thread. Read first: [ExplorePane].
package org.multivector.ui.explore;
