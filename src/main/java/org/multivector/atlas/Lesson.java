package org.multivector.atlas;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.multivector.geo.LonLat;
import org.multivector.text.Phrase;
import org.multivector.time.Span;

/// A sequence of scenes for a class.
public record Lesson(String id, Phrase title, Optional<String> reading, Phrase summary, String version, List<Scene> scenes) {

    /// One prepared view with its words.
    ///
    /// @param when the cursor
    /// @param span what the timeline shows
    /// @param routeTypes the routes shown; empty means all
    /// @param mask whether everything after the cursor is hidden
    /// @param evidence what its words and figures rest on
    public record Scene(String id, Phrase title, Phrase caption, Optional<Phrase> notes, Optional<Phrase> question, LocalDate when, View view, Optional<Ref> selection,
                        List<Ref> highlights, boolean mask, List<Ref> evidence) {
        public Scene {
            highlights = List.copyOf(highlights);
            evidence = List.copyOf(evidence);
        }
    }

    /// Where the camera looks and what is drawn.
    ///
    /// @param widthKm kilometres across the map
    /// @param shade an indicator measure countries are shaded by
    public record View(LonLat centre, double widthKm, Optional<Span> span, List<String> organisations, List<Route.Type> routeTypes, Optional<String> shade) {
        public View {
            organisations = List.copyOf(organisations);
            routeTypes = List.copyOf(routeTypes);
        }
    }

    public Lesson {
        scenes = List.copyOf(scenes);
    }
}
