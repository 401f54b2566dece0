package org.multivector.ui.details;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.multivector.atlas.Kind;
import org.multivector.atlas.Ref;
import org.multivector.carto.Geodesics;
import org.multivector.graphics.Appearance;
import org.multivector.state.Action;
import org.multivector.state.Look;
import org.multivector.state.Store;
import org.multivector.state.ViewState;
import org.multivector.text.Language;
import org.multivector.text.Messages;
import org.multivector.ui.fx.Themes;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@DisplayName("The details of an event")
class EventDetailsTest {

    private Store store;
    private final List<String> opened = new ArrayList<>();

    @Start
    void start(Stage stage) {
        store = new Store(ViewState.of(Core.ATLAS, Look.STANDARD));
        var scene = new Scene(new DetailsPane(store, Messages.in(Language.EN), new Geodesics(), opened::add), 385, 900);
        new Themes().apply(scene.getStylesheets(), Appearance.LIGHT);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    @DisplayName("name its title, its claims and its sources")
    void titleClaimsAndSources(FxRobot robot) {
        select(robot, Ref.event("xian-summit-2023"));

        var event = Core.ATLAS.event("xian-summit-2023").orElseThrow();
        assertThat(words(robot)).contains(event.title().toString(), "First in-person China-Central Asia summit, Xi'an");
        assertThat(words(robot)).containsAll(event.claims().stream().map(claim -> claim.statement().toString()).toList());
        assertThat(words(robot)).containsAll(event.sources().stream().map(id -> Core.ATLAS.source(id).orElseThrow().title()).toList());
    }

    @Test
    @DisplayName("draw the figures of a dispute to scale")
    void barsToScale(FxRobot robot) {
        select(robot, Ref.event("trade-target-40bn-2023"));

        var card = robot.lookup("#dispute-china-trade-2022").query();
        var fills = robot.from(card).lookup(".bar-fill").queryAll().stream().map(fill -> fill.getLayoutBounds().getWidth()).toList();
        assertThat(fills).hasSize(3);
        assertThat(fills.get(0) / fills.get(1)).isCloseTo(24.1 / 31.2, within(0.005));
    }

    @Test
    @DisplayName("lead to another event by a link")
    void linkSelects(FxRobot robot) {
        select(robot, Ref.event("xian-summit-2023"));

        robot.interact(() -> robot.lookup("#link-event-astana-ca-china-2025").queryAs(Hyperlink.class).fire());

        assertThat(store.state().selection()).contains(Ref.event("astana-ca-china-2025"));
        assertThat(words(robot)).contains(Core.ATLAS.event("astana-ca-china-2025").orElseThrow().title().toString());
    }

    @Test
    @DisplayName("lead from a claim to its source in one click")
    void chipLeadsToSource(FxRobot robot) {
        select(robot, Ref.event("xian-summit-2023"));

        var claim = robot.lookup((Node node) -> "claim-xian-summit-2023.c4".equals(node.getId())).query();
        robot.interact(() -> robot.from(claim).lookup(".source-chip").queryButton().fire());

        assertThat(store.state().selection()).contains(Ref.of(Kind.SOURCE, "inform-22bn-2023"));
    }

    @Test
    @DisplayName("open no address unless asked")
    void opensNothingByItself(FxRobot robot) {
        select(robot, Ref.event("xian-summit-2023"));

        assertThat(opened).isEmpty();
    }

    @Test
    @DisplayName("keep links to later events away while a scene masks them")
    void maskHidesLaterLinks(FxRobot robot) {
        var lesson = Core.ATLAS.contents().lessons().stream().filter(one -> one.scenes().stream().anyMatch(scene -> scene.mask())).findFirst().orElseThrow();
        int scene = lesson.scenes().indexOf(lesson.scenes().stream().filter(one -> one.mask()).findFirst().orElseThrow());
        robot.interact(() -> {
            store.send(new Action.StartLesson(lesson.id()));
            store.send(new Action.GoToScene(scene));
        });
        var masked = store.state().maskedAfter().orElseThrow();

        var later = Core.ATLAS.contents().events().stream().filter(event -> event.when().anchor().isAfter(masked)).map(event -> event.title().toString()).toList();
        assertThat(words(robot)).doesNotContainAnyElementsOf(later);
    }

    private void select(FxRobot robot, Ref ref) {
        robot.interact(() -> store.send(new Action.Select(ref)));
    }

    private static List<String> words(FxRobot robot) {
        return robot.lookup(node -> node instanceof Labeled).queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
    }
}
