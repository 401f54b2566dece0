package org.multivector.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.multivector.atlas.Atlas;
import org.multivector.atlas.Lesson;
import org.multivector.atlas.Publisher;
import org.multivector.atlas.Ref;
import org.multivector.pack.CorePack;
import org.multivector.pack.Refusal;

@DisplayName("The evidence of a scene")
class EvidenceTest {

    private static Atlas atlas;

    @BeforeAll
    static void read() throws Refusal {
        atlas = CorePack.open().atlas().orElseThrow();
    }

    private static List<Lesson.Scene> scenes() {
        return atlas.contents().lessons().stream().flatMap(lesson -> lesson.scenes().stream()).toList();
    }

    @Test
    @DisplayName("names somebody for every scene of the core pack, each once, those closest to the fact first")
    void everyScene() {
        assertThat(scenes()).allSatisfy(scene -> {
            var publishers = Evidence.publishers(atlas, scene.evidence());
            assertThat(publishers).as(scene.id()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(publishers.stream().map(Publisher::tier)).as(scene.id()).isSorted();
        });
    }

    @Test
    @DisplayName("leads to something in the atlas for every reference")
    void noneLost() {
        assertThat(scenes()).allSatisfy(scene -> assertThat(scene.evidence()).as(scene.id()).allMatch(atlas::has));
    }

    @Test
    @DisplayName("of nothing is nobody")
    void nothing() {
        assertThat(Evidence.publishers(atlas, List.of())).isEmpty();
        assertThat(Evidence.publishers(atlas, List.of(Ref.event("no-such-event")))).isEmpty();
    }
}
