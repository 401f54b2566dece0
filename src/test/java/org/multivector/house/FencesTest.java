package org.multivector.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The house")
class FencesTest {

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(Fences.ROOT);
    }

    static Iterable<String> rooms() {
        return Fences.plan().keySet();
    }

    @Test
    @DisplayName("has no circle of packages")
    void noCircles() {
        Fences.noCircles(Fences.ROOT).check(classes);
    }

    @ParameterizedTest(name = "{0} imports only what the plan allows")
    @MethodSource("rooms")
    void imports(String room) {
        Fences.onlyAllowedImports(room, Fences.plan().get(room), Fences.plan().keySet()).check(classes);
    }

    @Test
    @DisplayName("has no room that the plan does not know")
    void planned() {
        var unknown = classes.stream().map(type -> type.getPackageName()).distinct().filter(name -> !name.equals(Fences.ROOT))
                .map(name -> name.substring(Fences.ROOT.length() + 1)).filter(name -> !Fences.plan().containsKey(name));
        assertThat(unknown).as("packages to add to the plan in Fences").isEmpty();
    }

    @Test
    @DisplayName("keeps JavaFX, GeoTools, Jackson and Java2D in their rooms")
    void libraries() {
        Fences.onlyIn("javafx..", "the domain must run without a toolkit; only views know JavaFX", "ui..", "app", "cli").check(classes);
        Fences.onlyIn("org.geotools..", "carto is the only room with GeoTools; ask it for a projection or a geometry", "carto").check(classes);
        Fences.onlyIn("org.locationtech..", "carto is the only room with JTS; ask it for a geometry", "carto").check(classes);
        Fences.onlyIn("tools.jackson..", "JSON is read and written in pack, map.basemap and cli; elsewhere use the atlas", "pack..", "map.basemap", "cli").check(classes);
        Fences.onlyIn("java.awt..", "Java2D draws the base map and picture files only", "carto", "ui.fx").check(classes);
    }
}
