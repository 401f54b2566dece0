/// **Packs: reading, checking and writing them.** May import: time, geo, text, atlas. The only package (with those below it) that knows Jackson and JSON Schema.
///
/// Threads: everything blocks; call it off the window's thread. Results are immutable. Read first: [org.multivector.pack.PackReader], then [org.multivector.pack.Finding].
package org.multivector.pack;
