package org.multivector.ui.present;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.multivector.state.Action;
import org.multivector.state.Store;
import org.multivector.text.Language;
import org.multivector.text.Messages;
import org.multivector.ui.command.Command;
import org.multivector.ui.command.KeyMap;
import org.multivector.ui.fx.Live;
import org.multivector.ui.fx.Themes;

/// The windows of a lesson: they open when the store starts one and close when it ends. Belongs to the JavaFX thread.
///
/// The audience's window is full screen, on the second screen where there is one. The console opens on request; on a single screen both
/// are then ordinary windows.
public final class PresenterWindow implements Presenter {

    private final Stage owner;
    private final Store store;
    private final Themes themes;
    private final Supplier<Node> map;
    private final Supplier<Node> miniTimeline;
    private final LessonTimer timer = new LessonTimer(InstantSource.system());
    private final Stage audienceStage = new Stage();
    private final Stage consoleStage = new Stage();
    private AudienceView audience;
    private List<Command> commands = List.of();
    private Messages words;

    /// @param owner the main window, which gets the focus back
    /// @param map makes the view of the map, once per language
    /// @param miniTimeline makes the view of the timeline in few marks, once per language
    public PresenterWindow(Stage owner, Store store, Themes themes, Supplier<Node> map, Supplier<Node> miniTimeline) {
        this.owner = owner;
        this.store = store;
        this.themes = themes;
        this.map = map;
        this.miniTimeline = miniTimeline;
        audienceStage.setFullScreenExitHint("");
        audienceStage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        audienceStage.setOnCloseRequest(_ -> store.send(new Action.EndLesson()));
        Live.show(store, state -> state.lesson().isPresent(), presenting -> {
            if (presenting) {
                open();
            } else {
                close();
            }
        });
    }

    /// Starts the lesson of the reading that the window is read by, else the first of the atlas; nothing where there is none.
    public void start() {
        store.state().suggestedLesson().ifPresent(lesson -> start(lesson.id()));
    }

    /// Starts a lesson by its id.
    public void start(String lesson) {
        store.send(new Action.StartLesson(lesson));
    }

    /// The window of the audience, for tests and pictures.
    Stage audienceStage() {
        return audienceStage;
    }

    Stage consoleStage() {
        return consoleStage;
    }

    @Override
    public void changeCaptionSize(int steps) {
        audience.changeCaptionSize(steps);
    }

    @Override
    public void reachEnd() {
        audience.reachEnd();
    }

    @Override
    public void askForScene() {
        audience.closeOverlay();
        var field = new SceneField(store, words, audience::closeOverlay);
        audience.open(field);
        audienceStage.requestFocus();
        field.focus();
    }

    @Override
    public void toggleKeys() {
        if (!audience.closeOverlay()) {
            audience.open(new KeyList(words, commands));
        }
    }

    @Override
    public void toggleConsole() {
        if (consoleStage.isShowing()) {
            consoleStage.hide();
            return;
        }
        var placement = placement();
        if (!placement.fullScreen()) {
            audienceStage.setFullScreen(false);
            lay(audienceStage, placement.audience());
        }
        lay(consoleStage, placement.console());
        consoleStage.show();
        consoleStage.requestFocus();
    }

    @Override
    public void toggleFullScreen() {
        audienceStage.setFullScreen(!audienceStage.isFullScreen());
    }

    @Override
    public void toggleTimer() {
        timer.toggle();
    }

    @Override
    public void resetTimer() {
        timer.reset();
    }

    @Override
    public boolean closeOverlay() {
        return audience.closeOverlay();
    }

    private void open() {
        build();
        timer.restart();
        var title = store.state().lesson().map(now -> now.lesson().title().in(words.language())).orElseThrow();
        audienceStage.setTitle(title);
        consoleStage.setTitle(words.get("present.console.title", title));
        lay(audienceStage, placement().audience());
        audienceStage.show();
        audienceStage.setFullScreen(true);
        audienceStage.requestFocus();
    }

    private void close() {
        if (audienceStage.isShowing()) {
            audience.closeOverlay();
            consoleStage.hide();
            audienceStage.setFullScreen(false);
            audienceStage.hide();
            owner.requestFocus();
        }
    }

    /// Makes both scenes, again only when the language has changed: the views listen to the store for as long as it lives.
    private void build() {
        var language = store.state().look().language();
        if (words != null && words.language() == language) {
            return;
        }
        words = Messages.in(language);
        commands = PresentCommands.of(store, words, this);
        audience = new AudienceView(store, words, themes, map.get(), miniTimeline.get());
        audienceStage.setScene(scene(audience, language));
        consoleStage.setScene(scene(new ConsoleView(store, words, timer, commands), language));
    }

    private Scene scene(Parent root, Language language) {
        if (language == Language.ZH) {
            root.getStyleClass().add("chinese");
        }
        var scene = new Scene(root, 1280, 720);
        Live.show(store, state -> state.look().appearance(), appearance -> themes.apply(scene.getStylesheets(), appearance));
        new KeyMap(commands).install(scene);
        return scene;
    }

    private Placement placement() {
        var screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        var home = Screen.getScreensForRectangle(owner.getX(), owner.getY(), Math.max(1, owner.getWidth()), Math.max(1, owner.getHeight())).stream()
                .findFirst().orElse(Screen.getPrimary());
        return Placement.of(screens, home.getVisualBounds());
    }

    private static void lay(Stage stage, Rectangle2D bounds) {
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
    }
}
