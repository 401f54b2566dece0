package org.multivector.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.multivector.pack.CorePack;
import org.multivector.state.Look;
import org.multivector.state.Store;
import org.multivector.state.ViewState;
import org.multivector.text.Language;
import org.multivector.text.Messages;
import org.multivector.ui.fx.Fonts;
import org.multivector.ui.fx.FxBackground;
import org.multivector.ui.fx.Themes;
import org.multivector.ui.map.BaseMapSource;
import org.multivector.work.Background;

/// The program with a window. The first frame is a quiet one; the atlas is read meanwhile on another thread.
public final class App extends Application implements Window.Surroundings {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final List<Integer> ICON_SIZES = List.of(32, 48, 64, 128, 256);

    private final FxBackground files = new FxBackground("files");
    private final FxBackground maps = new FxBackground("maps");
    private final Themes themes = new Themes();
    private Views views;
    private Stage stage;

    /// Shows the window and returns when it is closed.
    static void open(Optional<Path> pack) {
        launch(App.class, pack.map(Path::toString).stream().toArray(String[]::new));
    }

    @Override
    public void start(Stage primary) {
        stage = primary;
        Fonts.load();
        var words = Messages.in(Language.EN);
        var quiet = new Scene(new StackPane(new Label(words.get("app.name"))), WIDTH, HEIGHT);
        themes.apply(quiet.getStylesheets(), Look.STANDARD.appearance());
        stage.setTitle(words.get("app.name"));
        ICON_SIZES.forEach(size -> stage.getIcons().add(new Image("/assets/icons/multivector-" + size + ".png")));
        stage.setScene(quiet);
        stage.setMinWidth(900);
        stage.setMinHeight(600);
        stage.show();
        views = new Views(new BaseMapSource(maps), themes, address -> getHostServices().showDocument(address));
        files.run(CorePack::open, report -> report.atlas().ifPresent(atlas -> show(new Store(ViewState.of(atlas, Look.STANDARD)))), Crash::report);
    }

    private void show(Store store) {
        var window = new Window(store, themes, this, stage.getScene().getWidth(), stage.getScene().getHeight());
        stage.setScene(window.scene());
        views.presenting(stage, store);
        getParameters().getRaw().stream().findFirst().map(Path::of).ifPresent(window::open);
    }

    @Override
    public void stop() {
        files.close();
        maps.close();
    }

    @Override
    public Background files() {
        return files;
    }

    @Override
    public Views views() {
        return views;
    }

    @Override
    public void choosePack(Consumer<Path> then) {
        var chooser = new FileChooser();
        chooser.setTitle(Messages.in(Language.EN).get("open.title"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Multivector", "manifest.json", "*.mvpack"));
        Optional.ofNullable(chooser.showOpenDialog(stage)).ifPresent(file -> then.accept(file.toPath()));
    }
}
