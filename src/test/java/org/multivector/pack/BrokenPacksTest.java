package org.multivector.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A broken pack")
class BrokenPacksTest {

    static List<Path> fixtures() throws IOException {
        return Fixtures.broken();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    @DisplayName("gives exactly the lines expected of it")
    void lines(Path fixture, @TempDir Path temporary) throws IOException, Refusal {
        var validation = Validation.of(List.of(Fixtures.pack(fixture, temporary)));
        assertThat(validation.lines()).containsExactlyElementsOf(Files.readAllLines(fixture.resolve("expected.txt")));
    }

    @Test
    @DisplayName("has at least forty brothers, each with a finding")
    void many() throws IOException {
        assertThat(Fixtures.broken()).hasSizeGreaterThanOrEqualTo(40).noneMatch(fixture -> fixture.resolve("expected.txt").toFile().length() < 40);
    }

    @Test
    @DisplayName("has only codes that are described")
    void described() throws IOException {
        var page = Files.readString(Path.of("src/site/markdown/pack-findings.md"));
        var codes = new TreeSet<String>();
        for (var fixture : Fixtures.broken()) {
            Files.readAllLines(fixture.resolve("expected.txt")).stream().filter(line -> line.contains(":")).map(line -> line.split(" ")[2]).forEach(codes::add);
        }
        assertThat(codes).hasSizeGreaterThan(35).allSatisfy(code -> assertThat(page).contains("`" + code + "`"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    @DisplayName("that loads never holds a reference to something it lacks")
    void whole(Path fixture, @TempDir Path temporary) throws IOException, Refusal {
        PackReader.read(Fixtures.pack(fixture, temporary)).atlas().ifPresent(atlas -> assertThat(Sound.unmet(atlas)).isEmpty());
    }
}
