/// How to draw, not on what: the drawing port, outlines, styles, palettes.
///
/// May import: nothing. Threads: Values; an instance of the port belongs to one thread. Read first: [Graphics], then [Palette].
package org.multivector.graphics;
