package org.multivector.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sources of the house")
class HouseRulesTest {

    private static final Path MAIN = Path.of("src/main/java");

    record Source(Path path, List<String> lines) {

        String text() {
            return String.join("\n", lines);
        }
    }

    static List<Source> sources() {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(path -> path.toString().endsWith(".java")).sorted().map(HouseRulesTest::read).toList();
        } catch (IOException reason) {
            throw new UncheckedIOException(reason);
        }
    }

    private static Source read(Path path) {
        try {
            return new Source(path, Files.readAllLines(path));
        } catch (IOException reason) {
            throw new UncheckedIOException(reason);
        }
    }

    private static void none(String rule, Pattern pattern, String... exempt) {
        var found = sources().stream().filter(source -> Stream.of(exempt).noneMatch(name -> source.path().endsWith(name)))
                .filter(source -> pattern.matcher(source.text()).find()).map(source -> source.path().toString());
        assertThat(found).as(rule).isEmpty();
    }

    @Test
    @DisplayName("have at most 300 lines a file")
    void small() {
        assertThat(sources().stream().filter(source -> source.lines().size() > 300).map(source -> source.path() + " " + source.lines().size())).isEmpty();
    }

    @Test
    @DisplayName("have at most 25 files a package")
    void rooms() {
        var full = sources().stream().map(source -> source.path().getParent()).distinct()
                .filter(room -> sources().stream().filter(source -> source.path().getParent().equals(room)).count() > 25);
        assertThat(full).isEmpty();
    }

    @Test
    @DisplayName("hold a room card in every package")
    void cards() {
        var bare = sources().stream().map(source -> source.path().getParent()).distinct().filter(room -> !room.endsWith("org/multivector"))
                .filter(room -> !Files.exists(room.resolve("package-info.java")));
        assertThat(bare).isEmpty();
    }

    @Test
    @DisplayName("name no Manager, Helper, Utils or Impl")
    void names() {
        assertThat(sources().stream().map(source -> source.path().getFileName().toString()).filter(name -> name.matches(".*(Manager|Helper|Utils|Util|Impl)\\.java"))).isEmpty();
    }

    @Test
    @DisplayName("print only from the entry point and never a bare stack trace")
    void printing() {
        none("System.out and System.err belong to Main", Pattern.compile("System\\.(out|err)\\b"), "Main.java");
        none("printStackTrace", Pattern.compile("printStackTrace\\("));
    }

    @Test
    @DisplayName("catch everything only at the door to other threads")
    void catching() {
        none("catch what you can answer for", Pattern.compile("catch \\((Exception|Throwable|RuntimeException) "), "FxBackground.java", "SameThread.java", "App.java");
    }

    @Test
    @DisplayName("cross to the JavaFX thread only at the door")
    void threads() {
        none("use work.Background", Pattern.compile("Platform\\.runLater|new Thread\\(|Executors\\."), "FxBackground.java");
    }

    @Test
    @DisplayName("hold no mutable statics and no unfinished words")
    void finished() {
        none("a static that changes is state outside the store", Pattern.compile("(?m)^\\s*(private|public|protected)?\\s*static (?!final|record|class|interface|enum|sealed|\\{|<)[\\w<>\\[\\], .]+ \\w+( =|;)"));
        none("finish it or file an issue", Pattern.compile("TODO|FIXME|XXX|UnsupportedOperationException\\("));
    }

    @Test
    @DisplayName("describe every public type")
    void described() {
        var type = Pattern.compile("(?m)^public (abstract |final |sealed |non-sealed )*(class|interface|record|enum) ");
        var bare = sources().stream().filter(source -> type.matcher(source.text()).find())
                .filter(source -> !source.text().contains("///")).map(source -> source.path().toString());
        assertThat(bare).isEmpty();
    }
}
