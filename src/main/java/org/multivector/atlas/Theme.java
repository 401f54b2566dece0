package org.multivector.atlas;

import org.multivector.text.Phrase;

/// A theme of events; the first theme of an event is its lane.
///
/// @param icon an Ikonli literal
/// @param colour a palette token
public record Theme(String id, Phrase name, String icon, String colour) { }
