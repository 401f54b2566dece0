package org.multivector.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multivector.cli.ExitCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The command line")
class CommandLineTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private ExitCode run(String... words) {
        return new CommandLine(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8)).run(List.of(words));
    }

    private JsonNode at(String day) {
        assertThat(run("at", day, "--json")).isEqualTo(ExitCode.OK);
        return JsonMapper.builder().build().readTree(out.toString(StandardCharsets.UTF_8));
    }

    private static JsonNode item(JsonNode array, String key, String value) {
        for (var node : array) {
            if (node.get(key).asString().equals(value)) {
                return node;
            }
        }
        return null;
    }

    private static JsonNode member(JsonNode world, String organisation, String actor) {
        return item(item(world.get("organisations"), "id", organisation).get("members"), "actor", actor);
    }

    @Test
    @DisplayName("finds nothing wrong with the core pack")
    void core() {
        assertThat(run("validate", "assets/packs/core")).isEqualTo(ExitCode.OK);
        assertThat(out.toString(StandardCharsets.UTF_8).strip()).isEqualTo("no findings in 1 pack");
    }

    @Test
    @DisplayName("counts the findings of a broken pack and exits with 1")
    void broken(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("manifest.json"), "{\"format\": 1,");
        assertThat(run("validate", folder.toString())).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString(StandardCharsets.UTF_8).lines().toList().getLast()).matches("\\d+ errors?(, \\d+ warnings?)? in 1 pack");
    }

    @Test
    @DisplayName("exits with 3 and one sentence where there is no pack")
    void missing() {
        assertThat(run("validate", "no/such/pack")).isEqualTo(ExitCode.CANNOT_READ_OR_WRITE);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    }

    @ParameterizedTest(name = "exits with 2 on: {0}")
    @CsvSource({"validate", "at", "at yesterday", "at 2022-02-30", "--colour", "render", "at 2022-01-01 --pack"})
    void wrong(String words) {
        assertThat(run(words.split(" "))).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--help");
    }

    @Test
    @DisplayName("names all its commands in the help")
    void help() {
        assertThat(run("--help")).isEqualTo(ExitCode.OK);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("validate", "at DATE", "render", "Exit codes");
    }

    @ParameterizedTest(name = "calls the capital {1} on {0}")
    @CsvSource({"1997-01-01,Akmola", "2019-03-22,Astana", "2019-06-01,Nur-Sultan", "2022-01-10,Nur-Sultan", "2023-05-19,Astana", "2024-10-16,Astana"})
    void capital(String day, String name) {
        assertThat(item(at(day).get("places"), "id", "astana").get("name").asString()).isEqualTo(name);
    }

    @Test
    @DisplayName("knows Kazakhstan as a BRICS partner from 2025-01-01 and not before")
    void brics() {
        assertThat(member(at("2024-12-31"), "brics", "kaz")).isNull();
        out.reset();
        assertThat(member(at("2025-01-01"), "brics", "kaz").get("status").asString()).isEqualTo("partner");
    }

    @Test
    @DisplayName("knows the memberships of Kazakhstan in January 2022")
    void memberships() {
        var world = at("2022-01-10");
        for (var organisation : List.of("csto", "eaeu", "sco", "ots")) {
            var held = member(world, organisation, "kaz");
            assertThat(held.get("status").asString()).as(organisation).isEqualTo("member");
            assertThat(held.get("sources")).as(organisation).isNotEmpty();
        }
    }

    @Test
    @DisplayName("gives CPC's length, capacity and throughput with their sources")
    void cpc() {
        var cpc = item(at("2023-05-19").get("routes"), "id", "cpc");
        assertThat(cpc.get("status").asString()).isEqualTo("operating");
        assertThat(cpc.get("lengthKm").asDouble()).isBetween(1511 * 0.9, 1511 * 1.1);
        assertThat(cpc.get("capacity").get("value").asDouble()).isEqualTo(67);
        assertThat(cpc.get("throughput").get("value").asDouble()).isEqualTo(63.473894);
        assertThat(cpc.get("throughput").get("year").asInt()).isEqualTo(2023);
        assertThat(cpc.get("throughput").get("source").asString()).isNotBlank();
    }

    @Test
    @DisplayName("leaves a gap a gap: no value of 2020 for the split of trade with China")
    void gap() {
        assertThat(item(at("2020-06-01").get("indicators"), "id", "trade.KAZ.CHN.export.kaz")).isNull();
    }
}
