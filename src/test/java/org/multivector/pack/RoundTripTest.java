package org.multivector.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Reading, writing and reading again")
class RoundTripTest {

    @TempDir
    private Path temporary;

    static List<Path> packs() {
        return List.of(Fixtures.TINY, Fixtures.CORE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packs")
    @DisplayName("gives an equal atlas, and the same bytes the second time")
    void folder(Path pack) throws Refusal, IOException {
        var first = PackReader.read(pack).atlas().orElseThrow();
        new PackWriter().write(first, temporary.resolve("once"));
        var again = PackReader.read(temporary.resolve("once"));
        assertThat(again.findings()).isEmpty();
        assertThat(again.atlas()).contains(first);
        new PackWriter().write(again.atlas().orElseThrow(), temporary.resolve("twice"));
        assertThat(bytes(temporary.resolve("twice"))).isEqualTo(bytes(temporary.resolve("once")));
    }

    @Test
    @DisplayName("as a zip gives an equal atlas and the same bytes every time")
    void zip() throws Refusal, IOException {
        var atlas = PackReader.read(Fixtures.TINY).atlas().orElseThrow();
        var once = temporary.resolve("once.mvpack");
        var twice = temporary.resolve("twice.mvpack");
        new PackWriter().writeZip(atlas, once);
        var again = PackReader.read(once);
        assertThat(again.findings()).isEmpty();
        assertThat(again.atlas()).contains(atlas);
        new PackWriter().writeZip(again.atlas().orElseThrow(), twice);
        assertThat(twice).hasSameBinaryContentAs(once);
    }

    @Test
    @DisplayName("over a pack that had more kinds of items removes the files of those it lacks, and nothing else")
    void smaller() throws Refusal, IOException {
        new PackWriter().write(PackReader.read(Fixtures.TINY).atlas().orElseThrow(), temporary);
        Files.writeString(temporary.resolve("readme.txt"), "mine");
        var small = PackReader.read(Fixtures.BROKEN.resolve("encoding-byte-order-mark")).atlas().orElseThrow();
        new PackWriter().write(small, temporary);
        assertThat(bytes(temporary).keySet()).containsExactly("actors.json", "manifest.json", "readme.txt");
    }

    private static Map<String, String> bytes(Path folder) throws IOException {
        var all = new TreeMap<String, String>();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                all.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return all;
    }
}
