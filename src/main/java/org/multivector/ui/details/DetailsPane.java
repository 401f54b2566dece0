package org.multivector.ui.details;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.ScrollPane;
import org.multivector.atlas.Atlas;
import org.multivector.atlas.Ref;
import org.multivector.geo.Geodesy;
import org.multivector.state.Filter;
import org.multivector.state.Store;
import org.multivector.state.ViewState;
import org.multivector.text.Language;
import org.multivector.text.Messages;
import org.multivector.ui.details.part.Context;
import org.multivector.ui.fx.Live;

/// The right panel: everything about the selected item, as of the cursor. Belongs to the JavaFX thread.
public final class DetailsPane extends ScrollPane {

    private final Store store;
    private final Messages words;
    private final Geodesy geodesy;
    private final Consumer<String> openLink;
    private final ReadOnlyObjectProperty<LocalDate> cursor;
    private Shown shown;

    private record Moment(Atlas atlas, Optional<Ref> selection, LocalDate cursor, Filter filter, Optional<LocalDate> mask, Language language) { }

    private record Shown(Atlas atlas, Optional<Ref> selection, Object standing, Filter filter, Optional<LocalDate> mask, Language language) { }

    /// @param geodesy measures drawn routes
    /// @param openLink opens an address in the reader's browser; called only when the reader asks for it
    public DetailsPane(Store store, Messages words, Geodesy geodesy, Consumer<String> openLink) {
        this.store = store;
        this.words = words;
        this.geodesy = geodesy;
        this.openLink = openLink;
        cursor = Live.of(store, ViewState::cursor);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("panel", "right-panel");
        setAccessibleText(words.get("details.title"));
        setPrefWidth(385);
        setMinWidth(300);
        Live.show(store, DetailsPane::moment, _ -> refresh());
    }

    private static Moment moment(ViewState state) {
        return new Moment(state.atlas(), state.selection(), state.cursor(), state.filter(), state.maskedAfter(), state.look().language());
    }

    /// Makes the page anew where anything on it has changed; another item starts at its top.
    private void refresh() {
        var state = store.state();
        var next = new Shown(state.atlas(), state.selection(), Standing.of(state), state.filter(), state.maskedAfter(), state.look().language());
        if (next.equals(shown)) {
            return;
        }
        boolean same = shown != null && shown.selection().equals(next.selection());
        double position = getVvalue();
        shown = next;
        setContent(Pages.of(new Context(store, state, words, geodesy, openLink, cursor)));
        setVvalue(same ? position : 0);
    }
}
