package org.multivector.atlas;

import java.util.List;
import org.multivector.text.Phrase;

/// A published thesis and how it stands to events. An event without a stance is one the reading does not speak of.
public record Reading(String id, Phrase title, Phrase shortTitle, String author, String source, Phrase thesis, String colour, List<Stance> stances) {

    /// How one event bears on the thesis, and why.
    public record Stance(String event, Bearing bearing, Phrase why) { }

    /// For it, against it, or left out by it.
    public enum Bearing { SUPPORTS, AGAINST, SILENT }

    public Reading {
        stances = List.copyOf(stances);
    }
}
