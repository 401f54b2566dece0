package org.multivector.state;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.multivector.atlas.Lesson;
import org.multivector.atlas.Route;
import org.multivector.state.ViewState.Presenting;

/// Lessons: a scene is laid over the view that was there before, and ending the lesson gives that view back. Pure.
final class Presentation {

    private Presentation() { }

    static ViewState start(ViewState state, String id) {
        var before = end(state);
        return state.atlas().lesson(id).filter(lesson -> !lesson.scenes().isEmpty())
                .map(lesson -> show(before, new Presenting(lesson, 0, false, false, before))).orElse(state);
    }

    static ViewState step(ViewState state, int steps) {
        return state.lesson().map(presenting -> goTo(state, presenting.index() + steps)).orElse(state);
    }

    static ViewState goTo(ViewState state, int index) {
        return state.lesson().filter(presenting -> index >= 0 && index < presenting.lesson().scenes().size())
                .map(presenting -> show(state, new Presenting(presenting.lesson(), index, false, false, presenting.before()))).orElse(state);
    }

    static ViewState reveal(ViewState state) {
        return state.presenting(state.lesson().map(now -> new Presenting(now.lesson(), now.index(), true, now.black(), now.before())));
    }

    static ViewState toggleBlack(ViewState state) {
        return state.presenting(state.lesson().map(now -> new Presenting(now.lesson(), now.index(), now.revealed(), !now.black(), now.before())));
    }

    static ViewState restore(ViewState state) {
        return state.lesson().map(presenting -> show(state, presenting)).orElse(state);
    }

    static ViewState end(ViewState state) {
        return state.lesson().map(presenting -> presenting.before().with(state.look())).orElse(state);
    }

    private static ViewState show(ViewState state, Presenting presenting) {
        var scene = presenting.scene();
        var view = scene.view();
        return state.presenting(Optional.of(presenting))
                .at(scene.when())
                .showing(view.span().orElse(Reducer.following(state.range(), scene.when())))
                .selecting(scene.selection())
                .lookingAt(presenting.camera())
                .with(layers(view))
                .with(Filter.NONE.readBy(presenting.lesson().reading()));
    }

    private static Layers layers(Lesson.View view) {
        Set<Route.Type> hidden = view.routeTypes().isEmpty() ? Set.of() : EnumSet.complementOf(EnumSet.copyOf(view.routeTypes()));
        return new Layers(hidden, false, Set.copyOf(view.organisations()), view.shade());
    }
}
