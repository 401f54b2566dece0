package org.multivector.ui.details;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.multivector.atlas.Contents;
import org.multivector.atlas.Kind;
import org.multivector.atlas.Ref;
import org.multivector.carto.Geodesics;
import org.multivector.graphics.Appearance;
import org.multivector.state.Action;
import org.multivector.state.Look;
import org.multivector.state.Reducer;
import org.multivector.state.Store;
import org.multivector.state.ViewState;
import org.multivector.text.Language;
import org.multivector.text.Messages;
import org.multivector.ui.details.part.Context;
import org.multivector.ui.fx.Themes;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@DisplayName("A page of details")
class PagesTest {

    private Store store;
    private DetailsPane pane;

    @Start
    void start(Stage stage) {
        store = new Store(ViewState.of(Core.ATLAS, Look.STANDARD));
        pane = new DetailsPane(store, Messages.in(Language.EN), new Geodesics(), _ -> { });
        var scene = new Scene(pane, 385, 900);
        new Themes().apply(scene.getStylesheets(), Appearance.LIGHT);
        stage.setScene(scene);
        stage.show();
    }

    @ParameterizedTest(name = "shows every item of the core pack: {0}")
    @EnumSource(Kind.class)
    void everyItem(Kind kind, FxRobot robot) {
        var ids = ids(Core.ATLAS.contents(), kind);
        assertThat(ids).isNotEmpty();

        robot.interact(() -> {
            for (var id : ids) {
                var state = Reducer.apply(store.state(), new Action.Select(Ref.of(kind, id)));
                var context = new Context(store, state, Messages.in(Language.EN), new Geodesics(), _ -> { }, new SimpleObjectProperty<>(state.cursor()));
                assertThat(Pages.of(context)).as(kind + " " + id).isNotInstanceOf(NothingSelected.class);
            }
        });
    }

    @Test
    @DisplayName("says what to do where nothing is selected")
    void nothingSelected(FxRobot robot) {
        assertThat(words(robot)).contains("Kazakhstan among the powers", "Waning Russia, rising China?");
    }

    @Test
    @DisplayName("says that a membership is not verified")
    void unverifiedMembership(FxRobot robot) {
        select(robot, Ref.actor("csto"), LocalDate.of(1996, 1, 1));

        var row = robot.lookup("#membership-csto-geo").query();
        assertThat(robot.from(row).lookup(".unsure-chip").queryLabeled().getText()).isEqualTo("not verified");
    }

    @Test
    @DisplayName("follows the cursor from member to member")
    void membersAtTheCursor(FxRobot robot) {
        select(robot, Ref.actor("csto"), LocalDate.of(2010, 1, 1));
        assertThat(words(robot)).contains("MEMBERS · 7", "as of 1 January 2010");

        robot.interact(() -> store.send(new Action.MoveCursor(LocalDate.of(2023, 5, 19))));
        assertThat(words(robot)).contains("MEMBERS · 6", "as of 19 May 2023");
    }

    @Test
    @DisplayName("names a place as it was called at the cursor")
    void placeName(FxRobot robot) {
        select(robot, Ref.place("astana"), LocalDate.of(2020, 6, 1));

        assertThat(robot.lookup("#details-title").queryLabeled().getText()).isEqualTo("Nur-Sultan");
    }

    @Test
    @DisplayName("says that there is no figure in a gap of a series")
    void gap(FxRobot robot) {
        select(robot, Ref.of(Kind.INDICATOR, "trade.KAZ.CHN.turnover.kaz"), LocalDate.of(2020, 6, 1));

        assertThat(words(robot)).contains("No figure for this year. Nothing is borrowed from another year.");
    }

    @Test
    @DisplayName("sets the drawn length of a route beside the published one")
    void lengths(FxRobot robot) {
        select(robot, Ref.route("cpc"), LocalDate.of(2023, 5, 19));

        assertThat(words(robot)).contains("1,511 km as published").anyMatch(text -> text.matches("1,\\d{3} km as drawn here.*"));
    }

    @Test
    @DisplayName("keeps standing where it is while the cursor moves without changing it")
    void keepsStanding(FxRobot robot) {
        select(robot, Ref.event("xian-summit-2023"), LocalDate.of(2023, 5, 19));
        var before = pane.getContent();

        robot.interact(() -> store.send(new Action.MoveCursor(LocalDate.of(2023, 6, 1))));

        assertThat(pane.getContent()).isSameAs(before);
    }

    private void select(FxRobot robot, Ref ref, LocalDate day) {
        robot.interact(() -> {
            store.send(new Action.Select(ref));
            store.send(new Action.MoveCursor(day));
        });
    }

    private static List<String> words(FxRobot robot) {
        return robot.lookup(node -> node instanceof Labeled).queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
    }

    private static List<String> ids(Contents contents, Kind kind) {
        return switch (kind) {
            case EVENT -> ids(contents.events(), event -> event.id());
            case ROUTE -> ids(contents.routes(), route -> route.id());
            case PLACE -> ids(contents.places(), place -> place.id());
            case ACTOR -> ids(contents.actors(), actor -> actor.id());
            case INDICATOR -> ids(contents.indicators(), series -> series.id());
            case SOURCE -> ids(contents.sources(), source -> source.id());
            case CLAIM -> contents.events().stream().flatMap(event -> event.claims().stream()).map(claim -> claim.id()).toList();
            case DISPUTE -> ids(contents.disputes(), dispute -> dispute.id());
            case READING -> ids(contents.readings(), reading -> reading.id());
            case LESSON -> ids(contents.lessons(), lesson -> lesson.id());
            case THEME -> ids(contents.themes(), theme -> theme.id());
            case PUBLISHER -> ids(contents.publishers(), publisher -> publisher.id());
        };
    }

    private static <T> List<String> ids(List<T> items, Function<T, String> id) {
        return items.stream().map(id).toList();
    }
}
