package org.multivector.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The licences of what is shipped")
class LicencesTest {

    private static final Path LICENCES = Path.of("assets/LICENCES.md");

    /// Name, version and perhaps the platform of a jar.
    private static final Pattern JAR = Pattern.compile("(.+?)-(\\d[\\w.-]*?)(?:-(?:linux|win|mac)\\S*)?\\.jar");

    /// Libraries that only the tests see.
    private static final List<String> TESTS = List.of("org/junit/", "org/assertj/", "com/tngtech/", "org/testfx/", "org/hamcrest/", "net/bytebuddy/",
            "org/opentest4j/", "org/apiguardian/", "org/jspecify/", "org/apache/maven/", "org/osgi/");

    @Test
    @DisplayName("name every library on the run-time path in its version, and no other")
    void libraries() throws IOException {
        assertThat(listed()).isEqualTo(shipped());
    }

    @Test
    @DisplayName("name only files that are there")
    void files() throws IOException {
        var named = Pattern.compile("`((?:licences|fonts|basemap)/[^`]+)`").matcher(Files.readString(LICENCES)).results().map(hit -> hit.group(1)).distinct();
        assertThat(named).isNotEmpty().allMatch(name -> Files.exists(Path.of("assets").resolve(name)));
    }

    /// The rows of the first table, as "name version".
    private static Set<String> listed() throws IOException {
        var section = Files.readString(LICENCES).split("\n## ")[1];
        var rows = section.lines().filter(line -> line.startsWith("| ")).skip(1).map(line -> line.split("\\s*\\|\\s*"));
        return rows.flatMap(cells -> Stream.of(cells[1].split(", ")).map(name -> name + " " + cells[2])).collect(TreeSet::new, Set::add, Set::addAll);
    }

    private static Set<String> shipped() {
        var paths = System.getProperty("java.class.path") + File.pathSeparator + System.getProperty("jdk.module.path");
        var libraries = new TreeSet<String>();
        for (var path : paths.split(Pattern.quote(File.pathSeparator))) {
            var jar = JAR.matcher(Path.of(path).getFileName().toString());
            var place = path.replace(File.separatorChar, '/');
            if (jar.matches() && TESTS.stream().noneMatch(place::contains)) {
                libraries.add(jar.group(1) + " " + jar.group(2));
            }
        }
        return libraries;
    }
}
