package org.multivector.app;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.golden.Golden;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@DisplayName("The window looks as it was found good")
class GoldenPicturesTest {

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
    }

    private static BufferedImage picture(String words) throws Exception {
        var request = RenderRequest.parse(List.of(words.split(" ")));
        var picture = new CompletableFuture<WritableImage>();
        WaitForAsyncUtils.asyncFx(() -> new Picture(request, picture).take()).get();
        return SwingFXUtils.fromFXImage(picture.get(60, TimeUnit.SECONDS), null);
    }

    private static String name(String words) {
        return words.replaceAll("--(out|size|date|select|theme|only|language)[ =]", "").replaceAll("[^A-Za-z0-9.-]+", "_");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {
        "--size 1280x720 --select event:xian-summit-2023 --theme light",
        "--size 1920x1080 --date 2022-01-10 --select event:csto-deployment-2022 --theme dark",
        "--size 1280x720 --date 2022-03-25 --select route:cpc --theme projector",
        "--size 1280x720 --date 2024-10-16 --only map --theme light",
        "--size 1280x400 --date 2025-01-02 --only timeline --theme light",
        "--size 1280x720 --date 2019-06-01 --select actor:csto --theme light --language ru"})
    void looks(String words) throws Exception {
        Golden.assertLooksLike(picture("--out unused.png " + words), name(words));
    }

    @Tag("slow")
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2019-06-01", "2022-01-10", "2023-05-19", "2024-10-16", "2025-01-02"})
    @DisplayName("can be drawn at every date, size and appearance; the pictures are left in target/pictures to be looked at")
    void matrix(String date) throws Exception {
        for (var only : List.of("", " --only map")) {
            for (var size : List.of("1280x720", "1920x1080", "3840x2160")) {
                for (var theme : List.of("light", "dark", "projector")) {
                    var words = "--size " + size + " --date " + date + " --theme " + theme + only;
                    Golden.leave(picture("--out unused.png " + words), name(words));
                }
            }
        }
    }
}
