/// **Timeline: time to pixels, and what stands where.** Pure layout and a painter that draws it through `graphics.Graphics`.
///
/// May import: state, query, atlas, time, text, graphics. Threads: values, safe anywhere; a painter belongs to the thread of its graphics.
/// Read first: [org.multivector.timeline.TimeScale], then [org.multivector.timeline.TimelineLayout].
package org.multivector.timeline;
