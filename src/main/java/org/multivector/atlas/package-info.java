/// The items of an opened pack and their indexes.
///
/// May import: time, geo, text. Threads: Immutable, safe on any thread. Read first: [Atlas], then [Event].
package org.multivector.atlas;
