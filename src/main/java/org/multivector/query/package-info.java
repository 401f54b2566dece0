/// Pure questions to an atlas: what holds at a date, where something lies, what a name finds, how to cite.
///
/// May import: atlas, time, geo, text. Threads: Values, safe on any thread. Read first: [World].
package org.multivector.query;
