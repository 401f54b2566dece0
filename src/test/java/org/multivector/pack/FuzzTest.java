package org.multivector.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.pack.files.FolderFiles;
import org.multivector.pack.files.PackFiles;

@DisplayName("A good pack with random mistakes")
class FuzzTest {

    private static final System.Logger LOG = System.getLogger(FuzzTest.class.getName());
    private static final int CASES = 1500;
    private static final int ZIPS = 500;
    private static final Duration LIMIT = Duration.ofSeconds(5);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = 20261122)
    @DisplayName("never lets an exception escape, hangs, or loads a reference to something it lacks: the same mistakes every time")
    void fixed(long seed) throws Exception {
        run(seed);
    }

    @Test
    @DisplayName("never lets an exception escape, hangs, or loads a reference to something it lacks: new mistakes every time")
    void fresh() throws Exception {
        var seed = Long.getLong("fuzz.seed", System.nanoTime());
        LOG.log(System.Logger.Level.INFO, "fuzz seed {0}; repeat with -Dfuzz.seed={0}", String.valueOf(seed));
        run(seed);
    }

    @Test
    @DisplayName("as a zip with spoiled bytes is read, reported or refused")
    void zip(@TempDir Path folder) throws Refusal, IOException {
        var file = folder.resolve("pack.mvpack");
        new PackWriter().writeZip(PackReader.read(Fixtures.TINY).atlas().orElseThrow(), file);
        var good = Files.readAllBytes(file);
        for (int i = 0; i < ZIPS; i++) {
            long number = 20261122 + i;
            Files.write(file, new Mutation(new Random(number)).bytes(good));
            try {
                check(PackReader.read(file), number);
            } catch (Refusal refusal) {
                assertThat(refusal.code()).as("seed %d", number).isIn("not-a-pack", "cannot-read");
            }
        }
    }

    private static void run(long seed) throws IOException, InterruptedException {
        var good = files(Fixtures.TINY);
        try (var thread = Executors.newSingleThreadExecutor()) {
            for (int i = 0; i < CASES; i++) {
                long number = seed + i;
                var pack = new Mutation(new Random(number)).of(good);
                var result = thread.submit(() -> PackReader.read(new Memory(pack)));
                try {
                    var report = result.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
                    check(report, number);
                } catch (ExecutionException escaped) {
                    fail("seed " + number + " let an exception escape", escaped.getCause());
                } catch (TimeoutException late) {
                    thread.shutdownNow();
                    fail("seed " + number + " took longer than " + LIMIT, late);
                }
            }
        }
    }

    private static void check(LoadReport report, long seed) {
        report.atlas().ifPresent(atlas -> assertThat(Sound.unmet(atlas)).as("seed %d", seed).isEmpty());
        assertThat(report.atlas().isPresent() || report.errors() > 0).as("seed %d: no atlas needs a reason", seed).isTrue();
        for (var finding : report.findings()) {
            assertThat(finding.toString().lines()).as("seed %d", seed).hasSize(1);
            assertThat(finding.line() > 0 && finding.column() > 0).as("seed %d: %s", seed, finding).isTrue();
        }
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        var all = new HashMap<String, byte[]>();
        try (var files = new FolderFiles(folder)) {
            for (var name : files.names()) {
                all.put(name, files.bytes(name).orElseThrow());
            }
        }
        return all;
    }

    /// A pack that is nowhere but in memory.
    private record Memory(Map<String, byte[]> files) implements PackFiles {
        @Override
        public String name() {
            return "memory";
        }

        @Override
        public List<String> names() {
            return files.keySet().stream().sorted().toList();
        }

        @Override
        public Optional<byte[]> bytes(String file) {
            return Optional.ofNullable(files.get(file));
        }

        @Override
        public List<Located> problems() {
            return List.of();
        }
    }
}
