package org.multivector.state;

import java.time.LocalDate;
import java.util.Optional;
import org.multivector.atlas.Atlas;
import org.multivector.atlas.Lesson;
import org.multivector.atlas.Ref;
import org.multivector.geo.Camera;
import org.multivector.time.Span;

/// Everything the window shows, as one immutable value. Screen, presenter and exports read the same one.
///
/// @param cursor the one moment in time
/// @param range what the timeline shows
/// @param selection the one selected item
/// @param lesson the scene being presented
public record ViewState(Atlas atlas, LocalDate cursor, Span range, Optional<Ref> selection, Camera camera, Layers layers, Filter filter, Look look, Optional<Presenting> lesson) {

    private static final String FIRST_EVENT = "xian-summit-2023";
    private static final double METRES_PER_DEGREE = 111_320;

    /// A scene on the screen, and the view to return to afterwards.
    ///
    /// @param revealed whether what a mask hides has been shown
    /// @param black whether the audience sees nothing
    public record Presenting(Lesson lesson, int index, boolean revealed, boolean black, ViewState before) {

        public Lesson.Scene scene() {
            return lesson.scenes().get(index);
        }

        public boolean last() {
            return index == lesson.scenes().size() - 1;
        }

        /// Where the scene looks when nobody has moved the map.
        public Camera camera() {
            return new Camera(scene().view().centre(), scene().view().widthKm() * 1000);
        }
    }

    /// The view of an atlas when it is opened.
    public static ViewState of(Atlas atlas, Look look) {
        var cursor = firstCursor(atlas);
        var range = new Span(cursor.minusMonths(36), cursor.plusMonths(32));
        return new ViewState(atlas, cursor, range, Optional.empty(), Camera.HOME, Layers.STANDARD, Filter.NONE, look, Optional.empty());
    }

    /// The day of the summit that both essays speak of, else of the newest event.
    private static LocalDate firstCursor(Atlas atlas) {
        var first = atlas.event(FIRST_EVENT).map(event -> event.when().span().last());
        return first.or(() -> atlas.contents().events().stream().map(event -> event.when().anchor()).max(LocalDate::compareTo)).orElse(LocalDate.of(2023, 5, 19));
    }

    /// What is hidden until revealed lies after this day, the scene's own: moving the cursor uncovers nothing. Empty when nothing is masked.
    public Optional<LocalDate> maskedAfter() {
        return lesson.filter(presenting -> presenting.scene().mask() && !presenting.revealed()).map(presenting -> presenting.scene().when());
    }

    /// Whether the map, the selection or the cursor has been moved away from the scene being presented. A fiftieth of the map's width is not a move.
    public boolean lookingAround() {
        return lesson.filter(now -> !selection.equals(now.scene().selection()) || !cursor.equals(now.scene().when()) || moved(now.camera())).isPresent();
    }

    /// The lesson that belongs to the reading the window is read by, else the first one.
    public Optional<Lesson> suggestedLesson() {
        var lessons = atlas.contents().lessons();
        return lessons.stream().filter(one -> one.reading().isPresent() && one.reading().equals(filter.reading())).findFirst().or(() -> lessons.stream().findFirst());
    }

    private boolean moved(Camera prepared) {
        double slack = prepared.widthMetres() / 50;
        double degrees = slack / METRES_PER_DEGREE;
        return Math.abs(camera.widthMetres() - prepared.widthMetres()) > slack || Math.abs(camera.centre().lon() - prepared.centre().lon()) > degrees
                || Math.abs(camera.centre().lat() - prepared.centre().lat()) > degrees;
    }

    public ViewState at(LocalDate day) {
        return new ViewState(atlas, day, range, selection, camera, layers, filter, look, lesson);
    }

    public ViewState showing(Span span) {
        return new ViewState(atlas, cursor, span, selection, camera, layers, filter, look, lesson);
    }

    public ViewState selecting(Optional<Ref> ref) {
        return new ViewState(atlas, cursor, range, ref, camera, layers, filter, look, lesson);
    }

    public ViewState lookingAt(Camera other) {
        return new ViewState(atlas, cursor, range, selection, other, layers, filter, look, lesson);
    }

    public ViewState with(Layers other) {
        return new ViewState(atlas, cursor, range, selection, camera, other, filter, look, lesson);
    }

    public ViewState with(Filter other) {
        return new ViewState(atlas, cursor, range, selection, camera, layers, other, look, lesson);
    }

    public ViewState with(Look other) {
        return new ViewState(atlas, cursor, range, selection, camera, layers, filter, other, lesson);
    }

    ViewState presenting(Optional<Presenting> other) {
        return new ViewState(atlas, cursor, range, selection, camera, layers, filter, look, other);
    }
}
