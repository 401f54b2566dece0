package org.multivector.ui.present;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.multivector.atlas.Lesson;
import org.multivector.state.Action;
import org.multivector.state.Store;
import org.multivector.state.ViewState;
import org.multivector.text.Messages;
import org.multivector.ui.fx.Live;

/// The scenes of the lesson, numbered; a click goes to one.
final class SceneList extends ScrollPane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Store store;
    private final Messages words;
    private final VBox rows = new VBox();

    SceneList(Store store, Messages words) {
        this.store = store;
        this.words = words;
        rows.getStyleClass().add("console-scenes");
        setContent(rows);
        getStyleClass().add("console-scenes-pane");
        setFitToWidth(true);
        setFocusTraversable(false);
        Live.show(store, state -> state.lesson().map(ViewState.Presenting::lesson), this::fill);
        Live.show(store, state -> state.lesson().map(now -> OptionalInt.of(now.index())).orElse(OptionalInt.empty()), index -> index.ifPresent(this::mark));
    }

    private void fill(Optional<Lesson> lesson) {
        var scenes = lesson.map(Lesson::scenes).orElse(List.of());
        rows.getChildren().clear();
        for (int i = 0; i < scenes.size(); i++) {
            int index = i;
            var row = new Button((i + 1) + "   " + scenes.get(i).title().in(words.language()));
            row.setId("present-scene-" + (i + 1));
            row.getStyleClass().add("console-scene-row");
            row.setWrapText(true);
            row.setMaxWidth(Double.MAX_VALUE);
            row.setFocusTraversable(false);
            row.setOnAction(_ -> store.send(new Action.GoToScene(index)));
            rows.getChildren().add(row);
        }
        store.state().lesson().ifPresent(now -> mark(now.index()));
    }

    private void mark(int current) {
        for (int i = 0; i < rows.getChildren().size(); i++) {
            rows.getChildren().get(i).pseudoClassStateChanged(CURRENT, i == current);
        }
        int last = rows.getChildren().size() - 1;
        setVvalue(last > 0 ? (double) current / last : 0);
    }
}
