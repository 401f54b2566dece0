package org.multivector.atlas;

import java.util.Optional;
import org.multivector.time.When;

/// One publication that a statement rests on.
///
/// @param publisher the id of its [Publisher]
/// @param language the code of the language it is written in, any ISO 639-1 code
public record Source(String id, String publisher, SourceKind kind, String title, Optional<String> author, Optional<When> when, Optional<String> url, String language,
                     Optional<String> licence, Optional<String> note) { }
