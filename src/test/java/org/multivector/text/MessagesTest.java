package org.multivector.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The words of the window")
class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    @ParameterizedTest(name = "have the same keys in {0} as in English")
    @EnumSource(Language.class)
    void sameKeys(Language language) {
        assertThat(Messages.in(language).keys()).isEqualTo(Messages.in(Language.EN).keys());
    }

    @ParameterizedTest(name = "have the same placeholders in {0} as in English")
    @EnumSource(Language.class)
    void samePlaceholders(Language language) {
        for (var key : Messages.in(Language.EN).keys()) {
            assertThat(placeholders(Messages.in(language).get(key))).as(key).isEqualTo(placeholders(Messages.in(Language.EN).get(key)));
        }
    }

    @Test
    @DisplayName("know every key that the program asks for")
    void known() throws IOException {
        var asked = Pattern.compile("words\\.get\\(\\s*\"([a-z0-9.-]+)\"\\s*[,)]");
        var keys = Messages.in(Language.EN).keys();
        var unknown = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                asked.matcher(Files.readString(file)).results().map(match -> match.group(1)).filter(key -> !keys.contains(key)).forEach(unknown::add);
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    @DisplayName("put values in, apostrophes and all")
    void values() {
        assertThat(Messages.in(Language.EN).get("explore.asof", "Xi'an")).isEqualTo("as of Xi'an");
    }

    @Test
    @DisplayName("refuse an unknown key")
    void unknown() {
        assertThatThrownBy(() -> Messages.in(Language.RU).get("no.such.key")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<String> placeholders(String words) {
        var found = new TreeSet<String>();
        PLACEHOLDER.matcher(words).results().forEach(match -> found.add(match.group()));
        return found;
    }
}
