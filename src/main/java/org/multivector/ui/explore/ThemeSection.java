package org.multivector.ui.explore;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.multivector.atlas.Atlas;
import org.multivector.atlas.Theme;
import org.multivector.state.Action;
import org.multivector.state.Store;
import org.multivector.state.ViewState;
import org.multivector.text.Messages;
import org.multivector.ui.fx.Icons;
import org.multivector.ui.fx.Live;

/// Themes as chips that filter the events, and what the filter leaves lit.
final class ThemeSection extends VBox {

    private final Store store;
    private final Messages words;
    private final FlowPane chips = new FlowPane(6, 6);

    ThemeSection(Store store, Messages words) {
        this.store = store;
        this.words = words;
        getStyleClass().add("explore-section");
        var title = new Label(words.get("explore.themes"));
        title.getStyleClass().add("section");
        var lit = new Hyperlink();
        lit.getStyleClass().add("lit");
        lit.setOnAction(_ -> store.send(new Action.ClearFilter()));
        getChildren().addAll(title, chips, lit);
        Live.show(store, ViewState::atlas, this::fill);
        Live.show(store, ViewState::filter, filter -> {
            lit.setVisible(!filter.empty());
            lit.setManaged(!filter.empty());
            var events = store.state().atlas().contents().events();
            lit.setText(words.get("explore.filter.lit", events.stream().filter(filter::passes).count(), events.size()) + " · " + words.get("explore.filter.clear"));
        });
    }

    private void fill(Atlas atlas) {
        chips.getChildren().clear();
        atlas.contents().themes().forEach(theme -> chips.getChildren().add(chip(theme)));
    }

    private ToggleButton chip(Theme theme) {
        var chip = new ToggleButton(theme.name().in(words.language()), Icons.of(theme.icon(), 14, theme.colour()));
        chip.getStyleClass().add("chip");
        chip.setId("theme-" + theme.id());
        chip.setOnAction(_ -> store.send(new Action.ToggleTheme(theme.id())));
        Live.show(store, state -> state.filter().themes().contains(theme.id()), chip::setSelected);
        return chip;
    }
}
