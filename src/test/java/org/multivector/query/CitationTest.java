package org.multivector.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.multivector.atlas.Publisher;
import org.multivector.atlas.Source;
import org.multivector.atlas.SourceKind;
import org.multivector.time.Edtf;

@DisplayName("The citation of a source")
class CitationTest {

    private static final Publisher PRESS = new Publisher("press", "The Press", SourceKind.NEWSPAPER, 2, false, List.of("press.example"), Optional.empty(), Optional.empty());

    @Test
    @DisplayName("in APA has author, date, title, publisher and address")
    void apa() {
        assertThat(Citation.apa(source("A. Author", "2023-10-10"), PRESS)).isEqualTo("A. Author. (2023, October 10). A title & more. The Press. https://press.example/1");
    }

    @Test
    @DisplayName("in APA starts with the publisher where no author is known, and says n.d. without a date")
    void apaWithoutAuthor() {
        assertThat(Citation.apa(source(null, null), PRESS)).isEqualTo("The Press. (n.d.). A title & more. https://press.example/1");
    }

    @Test
    @DisplayName("never says a finer date than is known")
    void coarseDate() {
        assertThat(Citation.apa(source(null, "2010~"), PRESS)).contains("(ca. 2010)");
        assertThat(Citation.chicago(source(null, "2010-05"), PRESS)).contains("May 2010");
        assertThat(Citation.bibtex(source(null, "2010-05"), PRESS)).contains("date = {2010-05}");
    }

    @Test
    @DisplayName("in Chicago style quotes the title")
    void chicago() {
        assertThat(Citation.chicago(source("A. Author", "2023-10-10"), PRESS)).isEqualTo("A. Author. “A title & more.” The Press, October 10, 2023. https://press.example/1.");
    }

    @Test
    @DisplayName("in BibTeX escapes what TeX would read as commands, but not in addresses")
    void bibtex() {
        assertThat(Citation.bibtex(source("A. Author", "2023-10-10"), PRESS)).contains("title = {{A title \\& more}}", "url = {https://press.example/1}");
    }

    private static Source source(String author, String when) {
        return new Source("s1", "press", SourceKind.NEWSPAPER, "A title & more", Optional.ofNullable(author), Optional.ofNullable(when).map(Edtf::parse),
                Optional.of("https://press.example/1"), "en", Optional.empty(), Optional.empty());
    }
}
