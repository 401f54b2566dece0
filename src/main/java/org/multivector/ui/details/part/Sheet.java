package org.multivector.ui.details.part;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.multivector.atlas.Dispute;
import org.multivector.state.Action;
import org.multivector.time.DateWords;
import org.multivector.ui.fx.Icons;

/// One page of details: chips and the way back on top, a title, then sections. Empty sections are left out.
public abstract class Sheet extends VBox {

    private final Context context;
    private final Flow chips = new Flow(6, 6);

    public Sheet(Context context) {
        this.context = context;
        getStyleClass().addAll("panel", "details");
        getChildren().add(header());
    }

    public Context context() {
        return context;
    }

    private Node header() {
        var back = Icons.button("mdoal-arrow_back", context.word("back"), context.store()::back);
        back.setId("details-back");
        back.setDisable(!context.store().canGoBack());
        var close = Icons.button("mdoal-close", context.word("close"), () -> context.store().send(new Action.ClearSelection()));
        close.setId("details-close");
        close.setVisible(context.state().selection().isPresent());
        back.setVisible(!back.isDisabled() || close.isVisible());
        var buttons = new HBox(back, close);
        buttons.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(chips, Priority.ALWAYS);
        HBox.setMargin(chips, new Insets(3, 0, 0, 0));
        return new HBox(8, chips, buttons);
    }

    public final void chip(Node chip) {
        chips.getChildren().add(chip);
    }

    public final void title(String words) {
        var title = Texts.title(words);
        title.setId("details-title");
        add(title);
    }

    public final void add(Node... nodes) {
        getChildren().addAll(nodes);
    }

    /// A section under a heading; nothing where there is nothing to show.
    public final void section(String heading, Collection<? extends Node> nodes) {
        if (!nodes.isEmpty()) {
            add(block(Texts.section(heading.toUpperCase(context.locale())), nodes));
        }
    }

    /// A section whose heading says the day of the cursor, and keeps saying it while the cursor moves.
    public final void sectionAtCursor(String heading, Collection<? extends Node> nodes) {
        if (nodes.isEmpty()) {
            return;
        }
        var asOf = new Label();
        asOf.getStyleClass().add("as-of");
        asOf.textProperty().bind(context.cursor().map(day -> context.word("asof", DateWords.day(context.locale(), day))));
        asOf.setMinWidth(USE_PREF_SIZE);
        var name = Texts.section(heading.toUpperCase(context.locale()));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var line = new HBox(8, name, asOf);
        line.setAlignment(Pos.BASELINE_LEFT);
        add(block(line, nodes));
    }

    public final void disputes(List<Dispute> disputes) {
        disputes.forEach(dispute -> add(new DisputeCard(context, dispute)));
    }

    public final void sources(Collection<String> ids) {
        var rows = ids.stream().distinct().map(context.atlas()::source).flatMap(Optional::stream).map(source -> new SourceRow(context, source)).toList();
        section(context.word("sources"), rows);
    }

    private static Node block(Node heading, Collection<? extends Node> nodes) {
        var block = new VBox(heading);
        block.getStyleClass().add("details-section");
        block.getChildren().addAll(nodes);
        return block;
    }
}
