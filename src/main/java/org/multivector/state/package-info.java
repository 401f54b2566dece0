/// The one changing thing: everything the window shows, and everything that can be done to it.
///
/// May import: query, atlas, time, geo, text, graphics, work. Threads: A store belongs to one thread; states are values. Read first: [ViewState], then [Reducer].
package org.multivector.state;
