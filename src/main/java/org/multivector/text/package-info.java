/// Words: languages, phrases of packs, messages of the window.
///
/// May import: nothing. Threads: Values, safe on any thread. Read first: [Phrase], then [Messages].
package org.multivector.text;
