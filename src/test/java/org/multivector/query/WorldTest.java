package org.multivector.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multivector.atlas.Atlas;
import org.multivector.atlas.Membership;
import org.multivector.atlas.Route;
import org.multivector.atlas.Route.Amount;
import org.multivector.pack.CorePack;
import org.multivector.pack.Refusal;
import org.multivector.time.Edtf;

@DisplayName("What holds at a date")
class WorldTest {

    private static Atlas atlas;

    @BeforeAll
    static void open() throws Refusal {
        atlas = CorePack.open().atlas().orElseThrow();
    }

    private static World at(String day) {
        return World.at(atlas, LocalDate.parse(day));
    }

    @ParameterizedTest(name = "the CSTO force is in Kazakhstan on {0}: {1}")
    @CsvSource({"2022-01-12,false", "2022-01-13,true", "2022-01-19,true", "2022-01-20,false"})
    void bounds(String day, boolean there) {
        var withdrawal = atlas.event("csto-withdrawal-2022").orElseThrow();
        assertThat(withdrawal.when().span().contains(LocalDate.parse(day))).isEqualTo(there);
    }

    @Test
    @DisplayName("counts events of fifteen days on either side, the far days included")
    void window() {
        assertThat(at("2023-05-03").events()).extracting(event -> event.id()).contains("xian-summit-2023");
        assertThat(at("2023-05-02").events()).extracting(event -> event.id()).doesNotContain("xian-summit-2023");
        assertThat(at("2023-06-03").events()).extracting(event -> event.id()).contains("xian-summit-2023");
        assertThat(at("2023-06-04").events()).extracting(event -> event.id()).doesNotContain("xian-summit-2023");
    }

    @ParameterizedTest(name = "Uzbekistan in the CSTO on {0}: {1}")
    @CsvSource({"1998-06-01,1", "2003-06-01,0", "2008-06-01,1", "2014-06-01,0"})
    void leavingAndComingBack(String day, int times) {
        assertThat(at(day).members("csto").stream().filter(member -> member.actor().equals("uzb"))).hasSize(times);
    }

    @Test
    @DisplayName("names every status, not members alone")
    void statuses() {
        assertThat(at("2025-01-02").members("brics")).filteredOn(member -> member.actor().equals("kaz"))
                .singleElement().extracting(member -> member.membership().status()).isEqualTo(Membership.Status.PARTNER);
    }

    @Test
    @DisplayName("finds the CPC stop of March 2022")
    void interruption() {
        assertThat(at("2022-03-25").route("cpc").orElseThrow().interrupted()).isTrue();
        assertThat(at("2022-03-20").route("cpc").orElseThrow().interrupted()).isFalse();
    }

    @Test
    @DisplayName("does not let an interruption whose end nobody gave last for ever")
    void unknownEnd() {
        assertThat(at("2022-08-25").route("cpc").orElseThrow().interrupted()).isTrue();
        assertThat(at("2024-03-01").route("cpc").orElseThrow().interrupted()).isFalse();
    }

    private static Amount amount(String when, double value, Optional<String> part) {
        return new Amount(Edtf.parse(when), value, "Mt/yr", part, false, false, List.of("s"), Optional.empty());
    }

    private static Route route(List<Amount> capacity, List<Amount> throughput) {
        var cpc = atlas.route("cpc").orElseThrow();
        return new Route("r", cpc.type(), cpc.name(), Optional.empty(), List.of(), List.of(), Optional.empty(), cpc.ownership(), capacity, throughput, List.of(), List.of(),
                Optional.empty(), List.of());
    }

    @Test
    @DisplayName("lets a capacity stand until the next of the same part, and a throughput only for its period")
    void amounts() {
        var route = route(List.of(amount("2004", 28, Optional.empty()), amount("2018-04", 67, Optional.empty()), amount("2010", 20, Optional.of("east"))),
                List.of(amount("2017", 55, Optional.empty()), amount("2019", 63, Optional.empty())));
        var may = RouteState.of(route, LocalDate.parse("2018-05-01"));
        assertThat(may.capacity().orElseThrow().value()).isEqualTo(67);
        assertThat(may.capacities()).hasSize(2);
        assertThat(may.throughput()).as("2018 is a gap").isEmpty();
        assertThat(RouteState.of(route, LocalDate.parse("2018-03-31")).capacity().orElseThrow().value()).isEqualTo(28);
        assertThat(RouteState.of(route, LocalDate.parse("2019-12-31")).throughput().orElseThrow().value()).isEqualTo(63);
    }
}
