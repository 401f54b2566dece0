package org.multivector.pack.json;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// The JSON of one file, as far as it could be read.
///
/// @param root a missing node when nothing could be read
/// @param complete whether the whole file was understood; otherwise what stands before the mistake is here
/// @param problems mistakes of syntax, repeated keys, numbers out of range
public record Tree(JsonNode root, boolean complete, List<Problem> problems) { }
