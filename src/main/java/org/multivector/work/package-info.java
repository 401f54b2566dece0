/// The one observable value and the one door between threads.
///
/// May import: nothing. Threads: A cell belongs to the thread that made it. Read first: [Cell], then [Background].
package org.multivector.work;
