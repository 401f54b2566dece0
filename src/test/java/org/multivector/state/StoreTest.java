package org.multivector.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.multivector.atlas.Ref;
import org.multivector.geo.Camera;
import org.multivector.graphics.Appearance;

@DisplayName("The store")
class StoreTest {

    private final ViewState first = ViewState.of(LessonAtlas.atlas(), Look.STANDARD);
    private final Store store = new Store(first);

    @Test
    @DisplayName("tells its listeners of every change, and of nothing that changes nothing")
    void publishes() {
        List<ViewState> heard = new ArrayList<>();
        var stop = store.listen(heard::add);
        store.send(new Action.MoveCursor(LocalDate.of(2012, 1, 1)));
        store.send(new Action.MoveCursor(LocalDate.of(2012, 1, 1)));
        store.send(new Action.Select(Ref.event("nothing")));
        store.send(new Action.NextScene());
        assertThat(heard).containsExactly(store.state());
        stop.run();
        store.send(new Action.MoveCursor(LocalDate.of(2013, 1, 1)));
        assertThat(heard).hasSize(1);
    }

    @Test
    @DisplayName("goes back and forward over selections, cameras and filters")
    void backAndForward() {
        store.send(new Action.Select(Ref.event("treaty")));
        var selected = store.state();
        store.send(new Action.LookAt(Camera.HOME.zoomed(0.3)));
        var looking = store.state();
        store.send(new Action.ToggleTheme("diplomacy"));
        store.back();
        assertThat(store.state()).isEqualTo(looking);
        store.back();
        assertThat(store.state()).isEqualTo(selected);
        store.back();
        assertThat(store.state()).isEqualTo(first);
        assertThat(store.canGoBack()).isFalse();
        store.forward();
        assertThat(store.state()).isEqualTo(selected);
        store.send(new Action.ClearSelection());
        assertThat(store.canGoForward()).isFalse();
    }

    @Test
    @DisplayName("has nothing to go back to when only the cursor or the look changed")
    void notRemembered() {
        store.send(new Action.MoveCursor(LocalDate.of(2012, 1, 1)));
        store.send(new Action.SetAppearance(Appearance.DARK));
        assertThat(store.canGoBack()).isFalse();
        store.back();
        assertThat(store.state().cursor()).isEqualTo("2012-01-01");
    }

    @Test
    @DisplayName("keeps the look when it goes back")
    void keepsLook() {
        store.send(new Action.Select(Ref.event("treaty")));
        store.send(new Action.SetAppearance(Appearance.DARK));
        store.back();
        assertThat(store.state()).isEqualTo(first.with(first.look().with(Appearance.DARK)));
    }

    @Test
    @DisplayName("goes neither back out of a lesson nor back into one")
    void lessons() {
        store.send(new Action.Select(Ref.event("treaty")));
        var own = store.state();
        store.send(new Action.StartLesson(LessonAtlas.LESSON));
        store.send(new Action.LookAt(Camera.HOME.zoomed(0.3)));
        var astray = store.state();
        assertThat(store.canGoBack()).isFalse();
        store.back();
        assertThat(store.state()).isEqualTo(astray);
        store.send(new Action.EndLesson());
        assertThat(store.state()).isEqualTo(own);
        store.back();
        assertThat(store.state()).isEqualTo(first);
    }

    @Test
    @DisplayName("forgets the views of an atlas when another one is opened")
    void anotherAtlas() {
        store.send(new Action.Select(Ref.event("treaty")));
        store.send(new Action.OpenAtlas(LessonAtlas.empty()));
        store.back();
        assertThat(store.state().atlas()).isEqualTo(LessonAtlas.empty());
    }

    @Test
    @DisplayName("remembers a hundred views")
    void limit() {
        for (int i = 1; i <= 150; i++) {
            store.send(new Action.LookAt(Camera.HOME.zoomed(1 + i / 1000.0)));
        }
        int steps = 0;
        for (; store.canGoBack(); steps++) {
            store.back();
        }
        assertThat(steps).isEqualTo(100);
    }

    @Test
    @DisplayName("refuses changes from a foreign thread")
    void thread() throws InterruptedException {
        var thrown = new AtomicReference<Throwable>();
        var thread = new Thread(() -> {
            try {
                store.send(new Action.MoveCursor(LocalDate.of(2012, 1, 1)));
            } catch (IllegalStateException reason) {
                thrown.set(reason);
            }
        });
        thread.start();
        thread.join();
        assertThat(thrown.get()).isInstanceOf(IllegalStateException.class);
        assertThat(store.state()).isEqualTo(first);
    }
}
