package org.multivector.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multivector.atlas.Atlas;

@DisplayName("A write that fails half-way")
class AtomicWriteTest {

    @TempDir
    private Path temporary;
    private Atlas atlas;

    /// Fails at a step, counted from 1; the step may write half of its bytes first.
    private static final class Failing extends AtomicFiles {
        private final int atWrite;
        private final int atMove;
        private int writes;
        private int moves;

        private Failing(int atWrite, int atMove) {
            this.atWrite = atWrite;
            this.atMove = atMove;
        }

        @Override
        void write(Path file, byte[] bytes) throws IOException {
            if (++writes == atWrite) {
                Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
                throw new IOException("no room on the disk");
            }
            super.write(file, bytes);
        }

        @Override
        void move(Path from, Path to) throws IOException {
            if (++moves == atMove) {
                throw new IOException("the cable came out");
            }
            super.move(from, to);
        }
    }

    @BeforeEach
    void read() throws Refusal {
        atlas = PackReader.read(Fixtures.TINY).atlas().orElseThrow();
    }

    @Test
    @DisplayName("leaves the old zip as it was")
    void zip() throws IOException {
        var file = Files.writeString(temporary.resolve("a.mvpack"), "old");
        for (var disk : List.of(new Failing(1, 0), new Failing(0, 1))) {
            assertThatThrownBy(() -> new PackWriter(disk).writeZip(atlas, file)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("cannot-write"));
            assertThat(file).hasContent("old");
            assertThat(temporary).isDirectoryNotContaining("glob:**.part");
        }
    }

    @Test
    @DisplayName("leaves every old file of a folder as it was while the new ones are being written")
    void folder() throws IOException {
        Files.writeString(temporary.resolve("events.json"), "old");
        for (int step = 1; step <= 13; step++) {
            var disk = new Failing(step, 0);
            assertThatThrownBy(() -> new PackWriter(disk).write(atlas, temporary)).isInstanceOf(Refusal.class);
            assertThat(temporary.resolve("events.json")).hasContent("old");
            assertThat(temporary).isDirectoryNotContaining("glob:**.part");
        }
    }

    @Test
    @DisplayName("leaves every file of a folder whole, old or new, when a move fails")
    void moves() throws IOException, Refusal {
        new PackWriter().write(atlas, temporary);
        for (int step = 1; step <= 13; step++) {
            var disk = new Failing(0, step);
            assertThatThrownBy(() -> new PackWriter(disk).write(atlas, temporary)).isInstanceOf(Refusal.class);
            assertThat(PackReader.read(temporary).atlas()).contains(atlas);
        }
    }
}
