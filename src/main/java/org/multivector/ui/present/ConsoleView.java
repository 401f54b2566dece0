package org.multivector.ui.present;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.multivector.state.Store;
import org.multivector.state.ViewState;
import org.multivector.state.ViewState.Presenting;
import org.multivector.text.Messages;
import org.multivector.ui.command.Command;
import org.multivector.ui.fx.Live;

/// What the presenter sees: the scene and its notes, the next scene, the time, and the list of scenes. Belongs to the JavaFX thread.
///
/// Nothing in it takes the focus: every button has a key, and the clicker's Space and Enter always mean "next".
public final class ConsoleView extends BorderPane {

    private static final List<String> BUTTONS = List.of("previous", "next", "black", "reveal", "back", "goto", "keys", "end");

    private final Messages words;
    private final SceneText now;
    private final SceneText next;
    private final Label notes = new Label();
    private final ScrollPane notesPane = new ScrollPane(notes);
    private final SceneList scenes;

    /// @param commands those of [PresentCommands]
    ConsoleView(Store store, Messages words, LessonTimer timer, List<Command> commands) {
        this.words = words;
        getStyleClass().add("console");
        now = new SceneText(words, "console-now");
        next = new SceneText(words, "console-next");
        scenes = new SceneList(store, words);
        notes.getStyleClass().add("console-notes");
        notes.setWrapText(true);
        notesPane.setFitToWidth(true);
        notesPane.setFocusTraversable(false);
        notesPane.getStyleClass().add("console-notes-pane");
        setTop(new TimeBar(store, words, timer, commands));
        setCenter(columns());
        setBottom(buttons(commands));
        Live.show(store, ViewState::lesson, lesson -> lesson.ifPresent(presenting -> show(store.state(), presenting)));
    }

    private void show(ViewState state, Presenting presenting) {
        var scene = presenting.scene();
        now.show(scene, Evidence.publishers(state.atlas(), scene.evidence()));
        if (presenting.last()) {
            next.clear(words.get("present.hint.end"));
        } else {
            next.show(presenting.lesson().scenes().get(presenting.index() + 1), List.of());
        }
        notes.setText(scene.notes().map(phrase -> phrase.in(words.language())).orElse(words.get("present.console.nonotes")));
        notesPane.setVvalue(0);
    }

    private Node columns() {
        var columns = new GridPane();
        columns.getStyleClass().add("console-columns");
        columns.getColumnConstraints().addAll(column(58), column(42));
        var upper = new RowConstraints();
        upper.setValignment(VPos.TOP);
        var lower = new RowConstraints();
        lower.setVgrow(Priority.ALWAYS);
        columns.getRowConstraints().addAll(upper, lower);
        columns.add(section("present.console.now", now), 0, 0);
        columns.add(section("present.console.next", next), 1, 0);
        columns.add(section("present.console.notes", notesPane), 0, 1);
        columns.add(section("present.console.scenes", scenes), 1, 1);
        return columns;
    }

    private VBox section(String title, Node content) {
        var heading = new Label(words.get(title));
        heading.getStyleClass().add("section");
        VBox.setVgrow(content, Priority.ALWAYS);
        var section = new VBox(heading, content);
        section.getStyleClass().add("console-section");
        return section;
    }

    private static ColumnConstraints column(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private Node buttons(List<Command> commands) {
        var row = new FlowPane();
        row.getStyleClass().add("console-buttons");
        BUTTONS.forEach(id -> commands.stream().filter(command -> command.id().equals(id)).forEach(command -> row.getChildren().add(ConsoleButtons.of(command))));
        return row;
    }
}
