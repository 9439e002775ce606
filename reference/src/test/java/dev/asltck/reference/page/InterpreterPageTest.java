package dev.asltck.reference.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Keeps the page true. With {@code -Dasltck.update=true} it writes the page anew. */
class InterpreterPageTest {

    private static final Path PAGE = Path.of("..", "docs", "interpreter.md");
    private static final Path SOURCES = Path.of("src", "main", "java", "dev", "asltck", "reference");

    private static final String UPDATE = "asltck.update";
    private static final String STALE = "docs/interpreter.md is not what the sources say; to write it anew, run"
            + " mvn -q test -pl reference -am -Dtest=InterpreterPageTest -Dsurefire.failIfNoSpecifiedTests=false -D"
            + UPDATE + "=true";

    private static List<Section> sections = List.of();
    private static List<SourceType> types = List.of();
    private static String text = "";

    @BeforeAll
    static void write() throws Exception {
        sections = Section.all();
        types = SourceType.below(SOURCES);
        text = new InterpreterPage(sections, PackageRow.all(Path.of("README.md")), types).text();
        if (Boolean.getBoolean(UPDATE)) {
            Files.writeString(PAGE, text);
        }
    }

    @Test
    void isWhatTheSourcesSay() throws Exception {
        assertThat(Files.readString(PAGE)).withFailMessage(STALE).isEqualTo(text);
    }

    @Test
    void leavesNoTypeOut() {
        assertThat(types)
                .hasSizeGreaterThan(250)
                .allSatisfy(type -> assertThat(text)
                        .contains("/" + (type.folder().isEmpty() ? "" : type.folder() + "/") + type.name() + ".java)"));
    }

    @Test
    void namesEverySection() {
        assertThat(sections)
                .filteredOn(section -> section.depth() > 1)
                .allSatisfy(section -> assertThat(text).contains(section.link()));
    }

    /** A link to a section that there is not would lead readers to the top of the specification. */
    @Test
    void findsEverySectionThatTheSourcesReferTo() {
        List<String> anchors = sections.stream().map(Section::anchor).toList();

        assertThat(types).allSatisfy(type -> assertThat(anchors).as(type.name()).containsAll(type.anchors()));
    }

    @Test
    void readsTheFirstSentenceOfTheJavadoc() {
        String source = """
                package p;

                /** A note. */
                @Note
                /**
                 * Reads {@code a|b {}} and {@link Other}s,
                 * {@linkplain Other in words}. Not this.
                 *
                 * @see <a href="https://states-language.net/spec.html#data">Data</a>
                 */
                @Deprecated
                public final class Type {}
                """;

        assertThat(SourceType.of(Path.of("p", "Type.java"), source))
                .isEqualTo(new SourceType("p", "Type", "Reads `a\\|b {}` and `Other`s, in words.", List.of("data")));
    }
}
