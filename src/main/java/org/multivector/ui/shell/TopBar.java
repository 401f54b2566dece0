package org.multivector.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.multivector.atlas.Atlas;
import org.multivector.graphics.Appearance;
import org.multivector.state.Action;
import org.multivector.state.Store;
import org.multivector.state.ViewState;
import org.multivector.text.Language;
import org.multivector.text.Messages;
import org.multivector.ui.fx.Icons;
import org.multivector.ui.fx.Live;

/// The bar on top: name, search, readings, look, language, presentation. Belongs to the JavaFX thread.
final class TopBar extends HBox {

    private static final double ROOMY = 1500;

    private final Store store;
    private final Messages words;
    private final ShellActions actions;
    private final HBox readings = new HBox();

    TopBar(Store store, Messages words, ShellActions actions) {
        this.store = store;
        this.words = words;
        this.actions = actions;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        readings.getStyleClass().add("segments");
        var tagline = new Label(words.get("app.tagline"));
        tagline.getStyleClass().addAll("muted", "tagline");
        tagline.setMinWidth(Region.USE_PREF_SIZE);
        tagline.visibleProperty().bind(widthProperty().greaterThan(ROOMY));
        tagline.managedProperty().bind(tagline.visibleProperty());
        getChildren().addAll(wordmark(), tagline, space(), search(), space(), readings, tools(), present());
        Live.show(store, ViewState::atlas, this::fillReadings);
    }

    private static Node wordmark() {
        var multi = new Text("multi");
        multi.getStyleClass().add("wordmark-plain");
        var vector = new Text("vector");
        vector.getStyleClass().add("wordmark-accent");
        var mark = new TextFlow(multi, vector);
        mark.setMinWidth(Region.USE_PREF_SIZE);
        mark.setMaxHeight(Region.USE_PREF_SIZE);
        return mark;
    }

    private Node search() {
        var prompt = new Label(words.get("top.search"), Icons.of("mdomz-search", 18));
        prompt.getStyleClass().add("muted");
        var key = new Label(words.get("top.search.key"));
        key.getStyleClass().add("muted");
        key.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(10, prompt, space(), key);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPrefWidth(430);
        line.setMinWidth(120);
        var button = new Button(null, line);
        button.setId("search");
        button.getStyleClass().add("search-button");
        button.setAccessibleText(words.get("top.search"));
        button.setOnAction(_ -> actions.search());
        button.setMinWidth(140);
        return button;
    }

    private void fillReadings(Atlas atlas) {
        var group = new ToggleGroup();
        var segments = new ArrayList<ToggleButton>();
        segments.add(segment(words.get("top.explore"), Optional.empty(), group));
        atlas.contents().readings().forEach(reading -> {
            var segment = segment(reading.shortTitle().in(words.language()), Optional.of(reading.id()), group);
            segment.setTooltip(new Tooltip(reading.author() + ": " + reading.title().in(words.language())));
            segments.add(segment);
        });
        readings.getChildren().setAll(segments);
    }

    private ToggleButton segment(String name, Optional<String> reading, ToggleGroup group) {
        var segment = new ToggleButton(name);
        segment.setId("reading-" + reading.orElse("none"));
        segment.getStyleClass().add("segment");
        segment.setToggleGroup(group);
        segment.setMinWidth(USE_PREF_SIZE);
        segment.setOnAction(_ -> {
            segment.setSelected(true);
            store.send(new Action.ReadBy(reading));
        });
        Live.show(store, state -> state.filter().reading().equals(reading), segment::setSelected);
        return segment;
    }

    private Node tools() {
        var look = Icons.button("mdal-brightness_6", words.get("top.appearance"), this::nextAppearance);
        look.setId("appearance");
        var language = new MenuButton(null, Icons.of("mdal-language", 18), languages());
        language.getStyleClass().addAll("icon-button", "icon-menu");
        language.setAccessibleText(words.get("top.language"));
        language.setTooltip(new Tooltip(words.get("top.language")));
        var open = Icons.button("mdal-folder_open", words.get("top.open"), actions::open);
        var about = Icons.button("mdal-info", words.get("top.about"), actions::about);
        about.setId("about");
        var tools = new HBox(2, open, look, language, about);
        tools.setAlignment(Pos.CENTER);
        return tools;
    }

    private MenuItem[] languages() {
        var items = new ArrayList<MenuItem>();
        for (var language : Language.values()) {
            var item = new RadioMenuItem(language.ownName());
            item.setSelected(language == words.language());
            item.setOnAction(_ -> store.send(new Action.SetLanguage(language)));
            items.add(item);
        }
        return items.toArray(MenuItem[]::new);
    }

    private void nextAppearance() {
        var all = List.of(Appearance.values());
        var now = store.state().look().appearance();
        store.send(new Action.SetAppearance(all.get((now.ordinal() + 1) % all.size())));
    }

    private Node present() {
        var button = new SplitMenuButton();
        button.setId("present");
        button.setText(words.get("top.present"));
        button.setGraphic(Icons.of("mdomz-play_arrow", 18));
        button.getStyleClass().add("primary");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> actions.present());
        Live.show(store, ViewState::atlas, atlas -> button.getItems().setAll(atlas.contents().lessons().stream().map(lesson -> {
            var item = new MenuItem(lesson.title().in(words.language()));
            item.setOnAction(_ -> actions.present(lesson.id()));
            return item;
        }).toList()));
        return button;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
