package org.multivector.pack;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.multivector.pack.files.Limits;

@DisplayName("What is too much for a pack")
class LimitsTest {

    @TempDir
    private Path temporary;

    @Test
    @DisplayName("a file over the limit is not read, and the rest loads")
    void fileTooLarge() throws IOException, Refusal {
        new PackWriter().write(PackReader.read(Fixtures.TINY).atlas().orElseThrow(), temporary);
        try (var file = new RandomAccessFile(temporary.resolve("lessons.json").toFile(), "rw")) {
            file.setLength(Limits.FILE + 1);
        }
        var report = PackReader.read(temporary);
        assertThat(report.findings()).extracting(Finding::toString)
                .containsExactly("lessons.json:1:1 error file-too-large the file is larger than 64 MiB (split the pack into smaller ones)");
        assertThat(report.atlas().orElseThrow().contents().events()).hasSize(3);
        assertThat(report.atlas().orElseThrow().contents().lessons()).isEmpty();
    }

    @Test
    @DisplayName("thousands of mistakes in one file end after the first thousand")
    void mistakes() throws IOException, Refusal {
        Files.writeString(temporary.resolve("themes.json"), "{\"themes\": [" + "1,".repeat(5000) + "1]}");
        var report = PackReader.read(temporary);
        assertThat(report.findings()).hasSizeBetween(1000, 1010).extracting(Finding::code).contains("too-many");
    }

    @Test
    @Timeout(60)
    @DisplayName("a pack made to keep the checks busy is read in seconds")
    void busy() throws IOException, Refusal {
        for (var name : List.of("manifest", "publishers", "sources", "actors", "themes")) {
            Files.copy(Fixtures.TINY.resolve(name + ".json"), temporary.resolve(name + ".json"));
        }
        write("memberships", 20_000, i -> "{\"organisation\":\"pact\",\"member\":\"nor\",\"status\":\"member\",\"when\":\"2001\",\"verified\":true,\"sources\":[\"s1\"]}");
        write("places", 20_000, i -> "{\"id\":\"p" + i + "\",\"name\":{\"en\":\"P\"},\"kind\":\"site\",\"country\":\"nor\",\"at\":[" + i % 80 + "," + i % 70 + ".5],"
                + "\"coordinates\":{\"precision\":\"exact\",\"method\":\"x\"}}");
        write("events", 20_000, i -> "{\"id\":\"e" + i + "\",\"title\":{\"en\":\"E\"},\"when\":\"2001\",\"places\":[\"q" + i + "\"],\"actors\":[],\"themes\":[\"energy\"],\"importance\":1,"
                + "\"summary\":{\"en\":\"E\"},\"claims\":[],\"links\":[{\"to\":\"e" + (i + 1) % 20_000 + "\",\"type\":\"leads-to\"}]}");
        write("themes", 1, i -> "{\"id\":\"energy\",\"name\":{\"en\":\"Energy\"},\"icon\":\"x\",\"colour\":\"a\"},1,{" + IntStream.range(0, 20_000).mapToObj(k -> "\"k" + k + "\":1").collect(joining(",")) + "}");
        assertThat(PackReader.read(temporary).atlas()).isPresent();
    }

    @Test
    @DisplayName("texts of a million signs do not exhaust the stack")
    void longTexts() throws IOException, Refusal {
        new PackWriter().write(PackReader.read(Fixtures.TINY).atlas().orElseThrow(), temporary);
        var file = temporary.resolve("publishers.json");
        Files.writeString(file, Files.readString(file).replace("news.gazette.example", "a.b".repeat(400_000) + "_"));
        var sources = temporary.resolve("sources.json");
        Files.writeString(sources, Files.readString(sources).replace("http://bureau.example", "http://bureau.example/" + "a b".repeat(400_000)));
        assertThat(PackReader.read(temporary).findings()).extracting(Finding::code).contains("bad-text", "bad-url");
    }

    private void write(String name, int count, IntFunction<String> item) throws IOException {
        Files.writeString(temporary.resolve(name + ".json"), IntStream.range(0, count).mapToObj(item).collect(joining(",\n", "{\"" + name + "\": [", "]}")));
    }

    @Test
    @DisplayName("a zip bomb gives no atlas even when it lies in the last file")
    void bomb() throws IOException, Refusal {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : List.of("manifest.json", "actors.json")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(Files.readAllBytes(Fixtures.TINY.resolve(name)));
            }
            zip.putNextEntry(new ZipEntry("themes.json"));
            zip.write(" ".repeat(30 << 20).getBytes(StandardCharsets.US_ASCII));
        }
        var report = PackReader.read(Files.write(temporary.resolve("bomb.mvpack"), bytes.toByteArray()));
        assertThat(report.atlas()).isEmpty();
        assertThat(report.findings()).extracting(Finding::code).containsExactly("zip-bomb");
    }

    @Test
    @DisplayName("what is no pack at all is refused with a reason")
    void refused() throws IOException {
        var text = Files.writeString(temporary.resolve("text.mvpack"), "hello");
        var whole = Files.readAllBytes(zip());
        var half = Files.write(temporary.resolve("half.mvpack"), Arrays.copyOf(whole, whole.length / 2));
        var empty = Files.write(temporary.resolve("empty.mvpack"), new byte[0]);
        assertThatThrownBy(() -> PackReader.read(temporary.resolve("nowhere"))).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("no-such-pack"));
        for (var path : List.of(text, half, empty)) {
            assertThatThrownBy(() -> PackReader.read(path)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("not-a-pack"))
                    .hasMessageContaining(path.toString());
        }
    }

    private Path zip() throws IOException {
        var file = temporary.resolve("whole.mvpack");
        try {
            new PackWriter().writeZip(PackReader.read(Fixtures.TINY).atlas().orElseThrow(), file);
        } catch (Refusal reason) {
            throw new IOException(reason);
        }
        return file;
    }
}
