/// **Figures: indicator strips and the vector rose.** Pure layouts and painters that draw them through `graphics.Graphics`.
///
/// A missing year is a gap, an estimate is hollow, a borrowed year is labelled; nothing is interpolated and no score is composed.
/// May import: timeline (its axis), state, query, atlas, time, geo, text, graphics. Threads: values, safe anywhere; a painter belongs to the thread of its graphics.
/// Read first: [org.multivector.figures.StripLayout], then [org.multivector.figures.VectorRose].
package org.multivector.figures;
