package org.multivector.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.TransferMode;
import org.multivector.atlas.Atlas;
import org.multivector.atlas.Lesson;
import org.multivector.state.Action;
import org.multivector.state.Store;
import org.multivector.text.Language;
import org.multivector.text.Messages;
import org.multivector.ui.command.Command;
import org.multivector.ui.command.KeyMap;
import org.multivector.ui.fx.Live;
import org.multivector.ui.fx.Themes;
import org.multivector.ui.map.MapView;
import org.multivector.ui.shell.Shell;
import org.multivector.ui.shell.ShellActions;
import org.multivector.work.Background;

/// One explorer window's scene with everything in it, wired to one store. Belongs to the JavaFX thread.
final class Window implements ShellActions, Session.Announcer {

    private final Store store;
    private final Themes themes;
    private final Surroundings surroundings;
    private final Session session;
    private final Scene scene;
    private MapView map;
    private Shell shell;

    /// What the window needs from outside.
    ///
    /// @param files the door to the thread that reads packs
    /// @param choosePack lets the user choose a pack and hands it over
    interface Surroundings {

        Background files();

        Views views();

        void choosePack(Consumer<Path> then);
    }

    /// @param width pixels
    /// @param height pixels
    Window(Store store, Themes themes, Surroundings surroundings, double width, double height) {
        this.store = store;
        this.themes = themes;
        this.surroundings = surroundings;
        session = new Session(store, surroundings.files(), this);
        shell = shell(store.state().look().language());
        scene = new Scene(shell, width, height);
        new KeyMap(commands()).install(scene);
        Live.show(store, state -> state.look().appearance(), appearance -> themes.apply(scene.getStylesheets(), appearance));
        Live.of(store, state -> state.look().language()).addListener((_, _, language) -> speak(language));
        scene.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        });
        scene.setOnDragDropped(event -> {
            if (event.getDragboard().hasFiles()) {
                open(event.getDragboard().getFiles().getFirst().toPath());
            }
            event.setDropCompleted(true);
        });
    }

    Scene scene() {
        return scene;
    }

    Store store() {
        return store;
    }

    /// Reads a pack and shows it, or says why not.
    void open(Path pack) {
        session.open(pack);
    }

    /// The map shown now; another one after a change of language.
    MapView map() {
        return map;
    }

    private Shell shell(Language language) {
        var words = Messages.in(language);
        var views = surroundings.views();
        map = views.map(store);
        var built = new Shell(store, words, this, views.explorer(store, words, map));
        built.getStyleClass().add("root");
        return built;
    }

    private void speak(Language language) {
        map.dispose();
        shell = shell(language);
        scene.setRoot(shell);
    }

    private List<Command> commands() {
        return List.of(
                Command.of("search", "Search", this::search, "Shortcut+K", "Shortcut+F"),
                Command.of("open", "Open a pack", this::open, "Shortcut+O"),
                Command.of("present", "Present", this::present, "F5"),
                Command.of("back", "Back to the view before", store::back, "Alt+Left"),
                Command.of("forward", "Forward again", store::forward, "Alt+Right"),
                Command.of("about", "About", this::about, "F1"));
    }

    @Override
    public void search() {
        shell.search();
    }

    @Override
    public void open() {
        surroundings.choosePack(this::open);
    }

    @Override
    public void about() {
        shell.about();
    }

    @Override
    public void present() {
        store.state().suggestedLesson().map(Lesson::id).ifPresent(this::present);
    }

    @Override
    public void present(String lesson) {
        store.send(new Action.StartLesson(lesson));
    }

    @Override
    public void opened(Atlas atlas, List<String> findings) {
        shell.opened(atlas, findings);
    }

    @Override
    public void refused(String why, List<String> findings) {
        shell.refused(why, findings);
    }

}
