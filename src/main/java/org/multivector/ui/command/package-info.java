/// What can be done by keys, declared once.
///
/// May import: ui.fx, state, atlas, text, work. Threads: JavaFX thread. Read first: [Command], then [KeyMap].
package org.multivector.ui.command;
