package org.multivector.atlas;

import java.time.LocalDate;
import java.util.List;
import org.multivector.text.Language;
import org.multivector.text.Phrase;

/// What a pack says of itself.
///
/// @param focus the id of the actor in the middle of the atlas
/// @param unreviewed languages whose names no speaker has checked yet
/// @param synthetic whether the content is made up for tests
public record Manifest(int format, String id, String version, LocalDate date, Phrase title, Phrase description, String focus, List<Language> languages,
                       List<Language> unreviewed, String licence, List<String> attribution, boolean synthetic) {

    public Manifest {
        languages = List.copyOf(languages);
        unreviewed = List.copyOf(unreviewed);
        attribution = List.copyOf(attribution);
    }
}
