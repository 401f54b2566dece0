package org.multivector.ui.explore;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.multivector.state.Store;
import org.multivector.text.Messages;

/// The left panel: corridors, memberships, actors, themes, and the vector rose below. Belongs to the JavaFX thread.
public final class ExplorePane extends ScrollPane {

    /// @param rose the view of the vector rose
    public ExplorePane(Store store, Messages words, Node rose) {
        var title = new Label(words.get("explore.rose"));
        title.getStyleClass().add("section");
        var roseSection = new VBox(title, rose);
        roseSection.getStyleClass().add("explore-section");
        var content = new VBox(new CorridorSection(store, words), new MembershipSection(store, words), new ActorSection(store, words), new ThemeSection(store, words), roseSection);
        content.getStyleClass().addAll("panel", "explore");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("panel", "left-panel");
        setAccessibleText(words.get("explore.title"));
    }
}
