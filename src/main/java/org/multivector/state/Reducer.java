package org.multivector.state;

import java.time.LocalDate;
import java.util.Optional;
import org.multivector.atlas.Ref;
import org.multivector.query.Extent;
import org.multivector.time.Span;
import org.multivector.time.When;

/// What each [Action] does to a [ViewState]. Pure.
public final class Reducer {

    private Reducer() { }

    /// The next state; the same instance where nothing changes.
    public static ViewState apply(ViewState state, Action action) {
        return switch (action) {
            case Action.OpenAtlas(var atlas) -> ViewState.of(atlas, state.look());
            case Action.Select(var ref) -> select(state, ref);
            case Action.ClearSelection() -> state.selecting(Optional.empty());
            case Action.MoveCursor(var day) -> state.at(day).showing(following(state.range(), day));
            case Action.ShowRange(var range) -> state.showing(range);
            case Action.LookAt(var camera) -> state.lookingAt(camera);
            case Action.ToggleRoutes(var type) -> state.with(state.layers().toggled(type));
            case Action.TogglePlanned() -> state.with(state.layers().toggledPlanned());
            case Action.ToggleOrganisation(var id) -> state.with(state.layers().toggled(id));
            case Action.ShadeBy(var measure) -> state.with(state.layers().shadedBy(measure));
            case Action.ToggleActor(var id) -> state.with(state.filter().toggledActor(id));
            case Action.ToggleTheme(var id) -> state.with(state.filter().toggledTheme(id));
            case Action.ClearFilter() -> state.with(Filter.NONE.readBy(state.filter().reading()));
            case Action.ReadBy(var reading) -> state.with(state.filter().readBy(reading));
            case Action.SetAppearance(var appearance) -> state.with(state.look().with(appearance));
            case Action.SetLanguage(var language) -> state.with(state.look().with(language));
            case Action.ReduceMotion(var reduce) -> state.with(state.look().reducingMotion(reduce));
            case Action.StartLesson(var id) -> Presentation.start(state, id);
            case Action.NextScene() -> Presentation.step(state, 1);
            case Action.PreviousScene() -> Presentation.step(state, -1);
            case Action.GoToScene(var index) -> Presentation.goTo(state, index);
            case Action.Reveal() -> Presentation.reveal(state);
            case Action.ToggleBlack() -> Presentation.toggleBlack(state);
            case Action.BackToScene() -> Presentation.restore(state);
            case Action.EndLesson() -> Presentation.end(state);
        };
    }

    private static ViewState select(ViewState state, Ref ref) {
        if (!state.atlas().has(ref)) {
            return state;
        }
        var when = when(state, ref);
        var cursor = when.filter(span -> !span.span().contains(state.cursor())).map(When::anchor).orElse(state.cursor());
        var camera = Extent.camera(state.atlas(), ref, state.camera()).orElse(state.camera());
        return state.selecting(Optional.of(ref)).at(cursor).showing(following(state.range(), cursor)).lookingAt(camera);
    }

    private static Optional<When> when(ViewState state, Ref ref) {
        return switch (ref.kind()) {
            case EVENT -> state.atlas().event(ref.id()).map(event -> event.when());
            case CLAIM -> state.atlas().relations().eventOfClaim(ref.id()).flatMap(state.atlas()::event).map(event -> event.when());
            default -> Optional.empty();
        };
    }

    /// The range, moved as little as needed so that the day lies well inside.
    static Span following(Span range, LocalDate day) {
        long days = range.days();
        long margin = days / 20;
        if (day.isBefore(range.from().plusDays(margin))) {
            var from = day.minusDays(days / 4);
            return new Span(from, from.plusDays(days));
        }
        if (!day.isBefore(range.until().minusDays(margin))) {
            var until = day.plusDays(days / 4);
            return new Span(until.minusDays(days), until);
        }
        return range;
    }
}
