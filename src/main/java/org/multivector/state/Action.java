package org.multivector.state;

import java.time.LocalDate;
import java.util.Optional;
import org.multivector.atlas.Atlas;
import org.multivector.atlas.Ref;
import org.multivector.atlas.Route;
import org.multivector.geo.Camera;
import org.multivector.graphics.Appearance;
import org.multivector.text.Language;
import org.multivector.time.Span;

/// Everything that can be done to the view. [Reducer] says what each does.
public sealed interface Action {

    /// A pack has been opened.
    record OpenAtlas(Atlas atlas) implements Action { }

    /// Select an item: camera, cursor and details follow.
    record Select(Ref ref) implements Action { }

    record ClearSelection() implements Action { }

    record MoveCursor(LocalDate day) implements Action { }

    /// Show this part of the timeline.
    record ShowRange(Span range) implements Action { }

    /// The camera came to rest here.
    record LookAt(Camera camera) implements Action { }

    record ToggleRoutes(Route.Type type) implements Action { }

    record TogglePlanned() implements Action { }

    record ToggleOrganisation(String id) implements Action { }

    record ShadeBy(Optional<String> measure) implements Action { }

    record ToggleActor(String id) implements Action { }

    record ToggleTheme(String id) implements Action { }

    record ClearFilter() implements Action { }

    record ReadBy(Optional<String> reading) implements Action { }

    record SetAppearance(Appearance appearance) implements Action { }

    record SetLanguage(Language language) implements Action { }

    record ReduceMotion(boolean reduce) implements Action { }

    record StartLesson(String id) implements Action { }

    record NextScene() implements Action { }

    record PreviousScene() implements Action { }

    /// Counted from 0.
    record GoToScene(int index) implements Action { }

    /// Show what the scene's mask hides.
    record Reveal() implements Action { }

    record ToggleBlack() implements Action { }

    /// Back to the prepared view of the scene after looking around.
    record BackToScene() implements Action { }

    record EndLesson() implements Action { }
}
