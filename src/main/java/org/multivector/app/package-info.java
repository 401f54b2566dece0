/// Puts everything together: the command line, the window, pictures without a window.
///
/// May import: everything. Threads: JavaFX thread, but for the command line. Read first: `CommandLine`, then `Views`.
package org.multivector.app;
