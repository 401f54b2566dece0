package org.multivector.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.URI;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.multivector.atlas.Atlas;
import org.multivector.atlas.Event;
import org.multivector.atlas.Publisher;
import org.multivector.atlas.Source;
import org.multivector.atlas.SourceKind;

@DisplayName("The core pack")
class CorePackTest {

    /// Sites that are never a source: disinformation outlets, and copies of encyclopaedias, statistics and other people's articles.
    private static final List<String> BANNED = List.of("news-front", "newsfront", "pravda-", "pravda.ru", "pravda.network", "pravdareport", "strategic-culture", "southfront", "geopolitica.ru",
            "infobrics.org", "globalresearch.ca", "topwar", "military-history.fandom", "fandom.com", "wikizero", "wiki2.", "wikiwand", "alchetron", "dbpedia", "everybodywiki", "infogalactic",
            "wikimili", "en-academic", "academickids", "justapedia", "grokipedia", "metapedia", "rightpedia", "kiddle", "studfile", "studbooks", "referat", "coursehero", "scribd", "casino",
            "blogspot", "wordpress.com", "medium.com", "livejournal", "telegra.ph", "t.me", "vk.com", "facebook.com", "quora.com", "reddit.com");

    private static LoadReport report;
    private static Atlas atlas;

    @BeforeAll
    static void read() throws Refusal {
        assumeThat(Files.exists(Fixtures.CORE.resolve("manifest.json"))).isTrue();
        report = PackReader.read(Fixtures.CORE);
        atlas = report.atlas().orElseThrow();
    }

    @Test
    @DisplayName("has nothing wrong with it")
    void clean() {
        assertThat(report.findings()).isEmpty();
    }

    @Test
    @DisplayName("is the same inside the program")
    void inside() throws Refusal {
        var inside = CorePack.open();
        assertThat(inside.findings()).isEmpty();
        assertThat(inside.atlas()).contains(atlas);
    }

    @Test
    @DisplayName("has a publisher of a known kind and tier behind every source")
    void publishers() {
        assertThat(atlas.contents().sources()).isNotEmpty().allMatch(source -> atlas.publisher(source.publisher()).isPresent());
        assertThat(atlas.contents().publishers()).allMatch(publisher -> publisher.kind() != null && publisher.tier() >= 1 && publisher.tier() <= 3);
    }

    @Test
    @DisplayName("names only sites that are on the list of the publisher")
    void sites() {
        assertThat(atlas.contents().sources().stream().filter(source -> host(source).filter(host -> !sites(source).contains(host)).isPresent()).map(Source::id)).isEmpty();
    }

    @Test
    @DisplayName("uses no banned site, neither as an address nor on the list of a publisher")
    void banned() {
        var hosts = Stream.concat(atlas.contents().publishers().stream().flatMap(publisher -> publisher.sites().stream()), atlas.contents().sources().stream().flatMap(source -> host(source).stream()));
        assertThat(hosts.filter(host -> BANNED.stream().anyMatch(host::contains)).distinct()).isEmpty();
    }

    @Test
    @DisplayName("gives each site to one publisher only")
    void oneOwner() {
        var sites = atlas.contents().publishers().stream().flatMap(publisher -> publisher.sites().stream()).toList();
        assertThat(sites).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("has two publishers behind each of the forty most important events")
    void twoSources() {
        var weak = atlas.contents().events().stream().sorted(Comparator.comparingInt(Event::importance)).limit(40).filter(event -> publishers(event).count() < 2);
        assertThat(weak.map(Event::id)).isEmpty();
    }

    @Test
    @DisplayName("marks an essay as an essay and nothing else")
    void essays() {
        assertThat(atlas.contents().readings()).isNotEmpty()
                .allMatch(reading -> atlas.source(reading.source()).orElseThrow().kind() == SourceKind.ESSAY);
    }

    private static Stream<String> publishers(Event event) {
        return Stream.concat(event.sources().stream(), event.claims().stream().flatMap(claim -> claim.sources().stream()))
                .map(id -> atlas.source(id).orElseThrow().publisher()).distinct();
    }

    private static List<String> sites(Source source) {
        return atlas.publisher(source.publisher()).map(Publisher::sites).orElse(List.of());
    }

    private static Optional<String> host(Source source) {
        return source.url().map(url -> URI.create(url.replaceFirst("(://[^/?#]*).*", "$1")).getHost()).map(host -> host.startsWith("www.") ? host.substring(4) : host);
    }
}
