package org.multivector.ui.figures;

import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.MouseEvent;
import org.multivector.figures.Amounts;
import org.multivector.figures.StripLayout;
import org.multivector.figures.StripPainter;
import org.multivector.figures.StripPreset;
import org.multivector.graphics.Colour;
import org.multivector.graphics.Density;
import org.multivector.graphics.Graphics;
import org.multivector.graphics.TextStyle;
import org.multivector.state.Action;
import org.multivector.state.Store;
import org.multivector.state.ViewState;
import org.multivector.text.Messages;
import org.multivector.timeline.Ticks;
import org.multivector.timeline.TimeScale;
import org.multivector.ui.fx.DrawingPane;
import org.multivector.ui.fx.Themes;

/// An indicator strip on the axis of the timeline above it. A click moves the cursor; hovering reads a figure with its source. Belongs to the JavaFX thread.
public final class StripView extends DrawingPane {

    private static final double HEIGHT = 112;
    private static final double MENU = 26;

    private final Store store;
    private final Themes themes;
    private final Density density;
    private final ObjectProperty<TimeScale> scale = new SimpleObjectProperty<>();
    private final ObjectProperty<StripPreset> preset = new SimpleObjectProperty<>(StripPreset.TRADE_SHARE);
    private final MenuButton choice = new MenuButton();
    private final FigureTip tip = new FigureTip(this);

    public StripView(Store store, Themes themes) {
        this(store, themes, Density.EXPLORER);
    }

    public StripView(Store store, Themes themes, Density density) {
        this.store = store;
        this.themes = themes;
        this.density = density;
        choice.setId("strip-choice");
        choice.getStyleClass().addAll("speed", "strip-choice");
        fillChoice();
        getChildren().add(choice);
        getStyleClass().add("strip-view");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinHeight(HEIGHT * 0.7);
        setPrefHeight(HEIGHT);
        scale.addListener((_, _, _) -> redraw());
        preset.addListener((_, _, _) -> refresh());
        store.listen(_ -> refresh());
        setOnMouseMoved(this::hover);
        setOnMouseExited(_ -> tip.hide());
        setOnMouseClicked(event -> {
            if (event.getX() >= density.gutter()) {
                store.send(new Action.MoveCursor(scale().day(event.getX())));
            }
        });
        refresh();
    }

    /// The axis to stand on: bind it to that of the timeline above. Without, the range of the state is shown.
    public ObjectProperty<TimeScale> scaleProperty() {
        return scale;
    }

    /// Which figures are shown.
    public ObjectProperty<StripPreset> presetProperty() {
        return preset;
    }

    /// What stands where.
    public StripLayout stripLayout() {
        return StripLayout.of(store.state(), preset.get(), scale(), getHeight(), density, this::widthOf);
    }

    @Override
    protected void layoutChildren() {
        choice.resizeRelocate(density.gutter() - MENU - 4, 2, MENU, 20);
        super.layoutChildren();
    }

    @Override
    protected void draw(Graphics surface, double width, double height) {
        if (width <= density.gutter() + 40 || height < 20) {
            return;
        }
        var state = store.state();
        var bold = TextStyle.of(density.type(), new Colour(0)).weight(TextStyle.Weight.BOLD);
        var ticks = Ticks.of(scale(), Locale.of(state.look().language().code()), words -> widthOf(words, bold));
        new StripPainter(surface, themes.palette(state.look().appearance()), density).paint(stripLayout(), ticks, scale().middle(state.cursor()), height);
    }

    private TimeScale scale() {
        var given = scale.get();
        double width = Math.max(40, getWidth() - density.gutter());
        return given == null ? TimeScale.of(store.state().range(), density.gutter(), width) : new TimeScale(given.start(), given.days(), density.gutter(), width);
    }

    private void refresh() {
        var readout = stripLayout().readout();
        var text = new StringBuilder(readout.title()).append(". ").append(readout.period());
        readout.rows().forEach(row -> text.append(". ").append(row.name()).append(' ').append(row.figure()));
        setAccessibleText(text.toString());
        redraw();
    }

    private void fillChoice() {
        var words = words(store.state());
        choice.setAccessibleText(words.get("figures.choose"));
        var group = new ToggleGroup();
        for (var option : StripPreset.values()) {
            var item = new RadioMenuItem(words.get(option.titleKey()));
            item.setToggleGroup(group);
            item.setSelected(option == preset.get());
            item.setOnAction(_ -> preset.set(option));
            choice.getItems().add(item);
        }
    }

    private void hover(MouseEvent event) {
        var state = store.state();
        var found = stripLayout().figureAt(event.getX(), event.getY());
        tip.show(found.map(figure -> {
            var point = figure.dot().point();
            var language = state.look().language();
            var text = words(state).get("figures.point", figure.indicator().name().in(language), Amounts.of(point.value(), figure.indicator().unit()), point.t().toString(),
                    figure.indicator().reporter(), Sources.name(state.atlas(), point.source()));
            var estimate = point.estimate() ? " " + words(state).get("figures.point.estimate") : "";
            return text + estimate + point.note().map(note -> "\n" + note).orElse("");
        }), event);
    }

    private static Messages words(ViewState state) {
        return Messages.in(state.look().language());
    }
}
