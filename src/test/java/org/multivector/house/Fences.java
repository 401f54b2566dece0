package org.multivector.house;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The plan of the house as data: which package may import which. A line reads `package: what it may import`; `*` stands for everything.
final class Fences {

    static final String ROOT = "org.multivector";

    private static final String PLAN = """
            time:
            geo:
            text:
            graphics:
            work:
            atlas: time geo text
            map.camera: geo graphics
            query: atlas time geo text
            pack.json: atlas time geo text
            pack.files: pack.json
            pack.shape: pack.json
            pack.kind: pack.json atlas time geo text
            pack.check: pack.kind pack.json atlas time geo text
            pack: pack.* atlas time geo text
            map.basemap: geo graphics time text map.camera
            state: query atlas time geo text graphics work
            carto: map.basemap map.camera atlas geo graphics time text
            map.label: graphics
            map.geometry: map.camera atlas geo graphics
            map.layer: map.label map.geometry map.basemap map.camera state query atlas time geo text graphics
            timeline: state query atlas time text graphics
            figures: timeline state query atlas time geo text graphics
            ui.fx: state atlas geo text graphics work time
            ui.command: ui.fx state atlas text work
            ui.map: ui.fx carto map.* state query atlas geo graphics work text time
            ui.timeline: ui.fx timeline figures state query atlas time text graphics work
            ui.figures: ui.fx figures timeline state query atlas time geo text graphics work
            ui.details.part: ui.fx state query atlas time geo text graphics
            ui.details: ui.details.part ui.fx ui.command figures state query atlas time geo text graphics work
            ui.explore: ui.fx ui.command state query atlas time geo text graphics work
            ui.present: ui.fx ui.command ui.map ui.timeline timeline state query atlas time geo text graphics work
            ui.shell: ui.* carto map.* pack state query atlas time geo text graphics work
            cli: ui.* carto map.* pack figures timeline state query atlas time geo text graphics work
            app: *
            """;

    private Fences() { }

    static Map<String, List<String>> plan() {
        return PLAN.lines().map(line -> line.split(":", 2)).collect(toUnmodifiableMap(parts -> parts[0].strip(), parts -> List.of(parts[1].strip().split(" "))));
    }

    static ArchRule noCircles(String root) {
        return SlicesRuleDefinition.slices().matching(root + ".(**)").should().beFreeOfCycles()
                .because("a circle of packages can only be understood all at once; move the class that closes it");
    }

    static ArchRule onlyAllowedImports(String room, List<String> allowed, Set<String> rooms) {
        var forbidden = new TreeSet<String>();
        rooms.stream().filter(other -> !other.equals(room) && !allows(allowed, other)).forEach(forbidden::add);
        var packages = forbidden.stream().map(name -> ROOT + "." + name).toArray(String[]::new);
        return ArchRuleDefinition.noClasses().that().resideInAPackage(ROOT + "." + room).should().dependOnClassesThat().resideInAnyPackage(packages)
                .because(room + " may import only: " + String.join(" ", allowed) + "; move the class, or change the plan in Fences with a decision note")
                .allowEmptyShould(true);
    }

    /// A library that only some rooms may touch.
    static ArchRule onlyIn(String library, String because, String... rooms) {
        var homes = Arrays.stream(rooms).map(room -> ROOT + "." + room).toArray(String[]::new);
        return ArchRuleDefinition.noClasses().that().resideInAPackage(ROOT + "..").and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(homes)))
                .should().dependOnClassesThat().resideInAnyPackage(library).because(because);
    }

    private static boolean allows(List<String> allowed, String other) {
        return allowed.stream().anyMatch(name -> name.equals("*") || name.equals(other) || name.endsWith(".*") && other.startsWith(name.substring(0, name.length() - 1)));
    }
}
