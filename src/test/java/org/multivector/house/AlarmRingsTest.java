package org.multivector.house;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The alarm of the house")
class AlarmRingsTest {

    private static final String PLANTED = "org.multivector.house.planted";

    @Test
    @DisplayName("rings on a planted circle of packages")
    void circle() {
        var classes = new ClassFileImporter().importPackages(PLANTED);
        assertThatThrownBy(() -> Fences.noCircles(PLANTED).check(classes)).isInstanceOf(AssertionError.class).hasMessageContaining("Cycle detected");
    }

    @Test
    @DisplayName("rings on a planted import that the plan does not allow")
    void fence() {
        var classes = new ClassFileImporter().importPackages(PLANTED);
        var rule = Fences.onlyAllowedImports("house.planted.east", List.of(""), Set.of("house.planted.east", "house.planted.west"));
        assertThatThrownBy(() -> rule.check(classes)).isInstanceOf(AssertionError.class).hasMessageContaining("West");
    }
}
