package org.multivector.ui.shell;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.multivector.atlas.Atlas;
import org.multivector.state.Store;
import org.multivector.text.Messages;

/// The explorer window: top bar, left panel, map beside details, timeline below, and what lies over all of them. Belongs to the JavaFX thread.
public final class Shell extends StackPane {

    private final SearchPalette palette;
    private final NoticeBar notice;
    private final AboutCard about;

    private static final double ROOMY = 1500;

    /// The views that the window is made of; none knows the others.
    ///
    /// @param timeline the lanes with the strips below
    public record Views(Region explore, Region map, Region details, Region timeline) { }

    public Shell(Store store, Messages words, ShellActions actions, Views views) {
        palette = new SearchPalette(store, words);
        notice = new NoticeBar(words);
        about = new AboutCard(store, words);
        getStyleClass().add("shell");
        HBox.setHgrow(views.map(), Priority.ALWAYS);
        var upper = new HBox(views.map(), views.details());
        upper.setMinHeight(200);
        views.map().setMinWidth(200);
        var middle = new SplitPane(upper, views.timeline());
        middle.setOrientation(Orientation.VERTICAL);
        middle.setDividerPositions(0.69);
        SplitPane.setResizableWithParent(views.timeline(), false);
        var window = new BorderPane(middle);
        window.setTop(new VBox(new TopBar(store, words, actions), notice));
        window.setLeft(views.explore());
        getChildren().addAll(window, palette, about);
        widthProperty().subscribe(width -> share(views, width.doubleValue() >= ROOMY));
    }

    /// Gives the panels beside the map less where there is little.
    private static void share(Views views, boolean roomy) {
        fix(views.explore(), roomy ? 285 : 250);
        fix(views.details(), roomy ? 385 : 320);
    }

    private static void fix(Region panel, double width) {
        panel.setMinWidth(width);
        panel.setPrefWidth(width);
        panel.setMaxWidth(width);
    }

    /// Opens the search palette.
    public void search() {
        palette.open();
    }

    /// Shows what the program and the pack are made of.
    public void about() {
        about.open();
    }

    /// Says that a pack is open; silent when nothing is wrong and it is the first one.
    public void opened(Atlas atlas, List<String> findings) {
        notice.opened(atlas.manifest().title().toString(), atlas.contents().events().size(), atlas.contents().routes().size(), findings);
    }

    /// Says that a pack could not be opened.
    public void refused(String why, List<String> findings) {
        notice.refused(why, findings);
    }
}
