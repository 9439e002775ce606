package dev.asltck.harness.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be read, or break the format: each is reported with its place, and the others are loaded. */
class CorpusLoaderTest {

    @TempDir
    private Path folder;

    @Test
    void loadsAFile() throws IOException {
        Path file = write("a.json", CaseJson.file(CaseJson.good()));

        Corpus corpus = load(file);

        assertThat(texts(corpus)).isEmpty();
        assertThat(corpus.cases()).singleElement().satisfies(only -> {
            assertThat(only.origin().file()).isEqualTo(file.toUri());
            assertThat(only.origin().pointer()).isEqualTo("/cases/0");
            assertThat(only.origin().line()).isEqualTo(2);
            assertThat(only.origin().column()).isEqualTo(1);
            assertThat(only.chapter()).isEmpty();
        });
    }

    @Test
    void loadsTheFilesBelowAFolderInTheOrderOfTheirNames() throws IOException {
        write("b/two.json", CaseJson.file(named("b-two")));
        write("a/deep/one.json", CaseJson.file(named("a-deep-one")));
        write("b/one.json", CaseJson.file(named("b-one")));
        write("b/notes.txt", "not a case file");

        Corpus corpus = load(folder);

        assertThat(corpus.cases()).extracting(Case::id).containsExactly("a-deep-one", "b-one", "b-two");
        assertThat(corpus.cases()).extracting(Case::chapter).containsExactly("a/deep", "b", "b");
    }

    @Test
    void reportsAMissingFile() {
        Path file = folder.resolve("nowhere.json");

        assertThat(texts(load(file))).containsExactly(file + ":1:1: there is no such file or folder; check the path");
    }

    @Test
    void reportsAFolderWithoutCaseFiles() {
        assertThat(texts(load(folder)))
                .containsExactly(folder + ":1:1: there is no case file (*.json) below; check the path");
    }

    @Test
    void reportsWhereATextIsNoJson() throws IOException {
        Path file = write("a.json", "{\n  \"format\": 1,\n  \"about\" 2 }");

        assertThat(texts(load(file)))
                .singleElement()
                .asString()
                .startsWith(file + ":3:11: not a JSON text: ")
                .endsWith("; correct the JSON there");
    }

    @Test
    void reportsATextThatIsNotUtf8() throws IOException {
        Path file = folder.resolve("latin.json");
        Files.write(file, CaseJson.file(named("latin").with("comment", "'é'")).getBytes(StandardCharsets.ISO_8859_1));

        assertThat(texts(load(file))).containsExactly(file + ":1:1: is not UTF-8; save it as UTF-8");
    }

    @Test
    void loadsTheOthersBesideBadFiles() throws IOException {
        write("a.json", "[");
        Files.write(folder.resolve("b.json"), new byte[] {(byte) 0xff});
        write("c.json", "{}");
        write("d.json", CaseJson.file(named("d")));

        Corpus corpus = CorpusLoader.load(List.of(folder.resolve("nowhere"), folder), CaseJson.catalogue());

        assertThat(corpus.cases()).extracting(Case::id).containsExactly("d");
        assertThat(corpus.problems())
                .extracting(problem ->
                        Path.of(problem.origin().name()).getFileName().toString())
                .containsSubsequence("nowhere", "a.json", "b.json", "c.json")
                .doesNotContain("d.json");
    }

    @Test
    void reportsAnUnknownMemberAtItsName() {
        Corpus corpus = CaseJson.loadText("""
                {
                  "format": 1,
                  "abuot": "x",
                  "about": "x",
                  "cases": []
                }
                """);

        assertThat(corpus.problems()).anySatisfy(problem -> {
            assertThat(problem.message()).isEqualTo("the format has no member 'abuot' here");
            assertThat(problem.remedy()).contains("remove it or correct its name");
            assertThat(problem.origin().pointer()).isEqualTo("/abuot");
            assertThat(problem.origin().line()).isEqualTo(3);
            assertThat(problem.origin().column()).isEqualTo(3);
        });
    }

    @Test
    void reportsAnUnknownMemberOfACase() {
        Corpus corpus = CaseJson.load(CaseJson.good().with("a/b~c", "1"));

        assertThat(corpus.cases()).isEmpty();
        assertThat(corpus.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo("the format has no member 'a/b~c' here");
            assertThat(problem.origin().pointer()).isEqualTo("/cases/0/a~1b~0c");
        });
    }

    @Test
    void reportsAMissingMember() {
        Corpus corpus = CaseJson.load(CaseJson.good().without("level"));

        assertThat(corpus.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains("level");
            assertThat(problem.origin().pointer()).isEqualTo("/cases/0");
        });
    }

    @Test
    void reportsAWrongValueInTheDepthOfACase() {
        Corpus corpus = CaseJson.load(CaseJson.good().with("expect", "{ 'fails': { 'cause': { 'prefix': '' } } }"));

        assertThat(corpus.problems())
                .extracting(problem -> problem.origin().pointer())
                .contains("/cases/0/expect/fails/cause/prefix");
    }

    @Test
    void reportsARepeatedMember() {
        String text = CaseJson.file(CaseJson.good()).replace("\"input\":1", "\"input\":1, \"input\":2");

        Corpus corpus = CaseJson.loadText(text);

        assertThat(corpus.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo("the member is there twice");
            assertThat(problem.origin().pointer()).isEqualTo("/cases/0/input");
            assertThat(problem.origin().line()).isEqualTo(2);
        });
    }

    private static CaseJson named(String id) {
        return CaseJson.good().with("id", "'" + id + "'").with("input", "'" + id + "'");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static Corpus load(Path path) {
        return CorpusLoader.load(List.of(path), CaseJson.catalogue());
    }

    private static List<String> texts(Corpus corpus) {
        return corpus.problems().stream().map(CaseProblem::text).toList();
    }
}
