package org.multivector.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.multivector.atlas.Event;
import org.multivector.atlas.Kind;
import org.multivector.query.Search;
import org.multivector.state.Action;
import org.multivector.state.Store;
import org.multivector.state.ViewState;
import org.multivector.text.Messages;
import org.multivector.time.DateWords;
import org.multivector.ui.fx.Live;

/// The search over the window: type, choose with the arrow keys, Enter selects, Esc closes. Belongs to the JavaFX thread.
final class SearchPalette extends StackPane {

    private static final int MOST = 40;
    private static final double ROOM_BESIDE = 36;
    private static final double WIDEST_DETAIL = 220;

    private final Store store;
    private final Messages words;
    private final TextField field = new TextField();
    private final ListView<Search.Hit> hits = new ListView<>();
    private Search search;

    SearchPalette(Store store, Messages words) {
        this.store = store;
        this.words = words;
        getStyleClass().add("palette-veil");
        field.setPromptText(words.get("search.prompt"));
        field.setId("search-field");
        field.getStyleClass().add("palette-field");
        hits.setId("search-hits");
        hits.getStyleClass().add("palette-hits");
        hits.setCellFactory(_ -> new HitCell());
        var empty = new Label(words.get("search.empty"));
        empty.getStyleClass().add("muted");
        hits.setPlaceholder(empty);
        hits.setOnMouseClicked(_ -> choose());
        field.textProperty().addListener((_, _, text) -> find(text));
        var box = new VBox(field, hits);
        box.getStyleClass().add("palette");
        box.setMaxSize(640, Region.USE_PREF_SIZE);
        setAlignment(box, Pos.TOP_CENTER);
        getChildren().add(box);
        addEventFilter(KeyEvent.KEY_PRESSED, this::handle);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
        Live.show(store, ViewState::atlas, _ -> search = null);
        close();
    }

    /// Shows the palette and puts the cursor into it.
    void open() {
        if (search == null) {
            search = new Search(store.state().atlas());
        }
        setVisible(true);
        field.clear();
        find("");
        field.requestFocus();
    }

    void close() {
        setVisible(false);
        hits.getItems().clear();
    }

    private void find(String text) {
        if (search != null) {
            var shown = store.state().maskedAfter().isPresent() ? List.<Search.Hit>of() : search.find(text, MOST);
            hits.getItems().setAll(shown);
            hits.getSelectionModel().selectFirst();
        }
    }

    private void handle(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> close();
            case ENTER -> choose();
            case DOWN -> step(1);
            case UP -> step(-1);
            default -> {
                return;
            }
        }
        if (event.getCode() != KeyCode.ENTER || !isVisible()) {
            event.consume();
        }
    }

    private void step(int rows) {
        int index = Math.clamp(hits.getSelectionModel().getSelectedIndex() + rows, 0, Math.max(0, hits.getItems().size() - 1));
        hits.getSelectionModel().select(index);
        hits.scrollTo(index);
    }

    private void choose() {
        var hit = hits.getSelectionModel().getSelectedItem();
        if (hit != null) {
            close();
            store.send(new Action.Select(hit.ref()));
        }
    }

    private final class HitCell extends ListCell<Search.Hit> {

        @Override
        protected void updateItem(Search.Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            setText(null);
            if (empty || hit == null) {
                setGraphic(null);
                return;
            }
            var name = new Label(hit.name().in(words.language()));
            var kind = new Label(word(hit.ref().kind()));
            kind.getStyleClass().add("palette-kind");
            kind.setMinWidth(Region.USE_PREF_SIZE);
            var detail = new Label(detail(hit));
            detail.getStyleClass().add("muted");
            detail.setMaxWidth(WIDEST_DETAIL);
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            var line = new HBox(10, kind, name, space, detail);
            line.setAlignment(Pos.CENTER_LEFT);
            line.setMaxWidth(hits.getWidth() - ROOM_BESIDE);
            line.setPrefWidth(hits.getWidth() - ROOM_BESIDE);
            setGraphic(line);
            setAccessibleText(kind.getText() + ": " + name.getText());
        }

        private String detail(Search.Hit hit) {
            var event = hit.ref().kind() == Kind.EVENT ? store.state().atlas().event(hit.ref().id()) : Optional.<Event>empty();
            return event.map(known -> DateWords.in(Locale.of(words.language().code()), known.when())).orElse(hit.detail());
        }

        private String word(Kind kind) {
            return words.get("search.kind." + kind.word());
        }
    }
}
