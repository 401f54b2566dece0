/// Dates that admit what they do not know, intervals, and how they are written and said.
///
/// May import: nothing. Threads: Values, safe on any thread. Read first: [When], then [Edtf].
package org.multivector.time;
