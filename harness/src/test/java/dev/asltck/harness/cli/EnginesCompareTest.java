package dev.asltck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The command {@code engines compare}. */
class EnginesCompareTest {

    private static final String FEW = "chapter:state-types/succeed";

    @TempDir
    private Path folder;

    private Path results;

    @BeforeEach
    void runTwoEngines() {
        results = folder.resolve("results");
        CommandResult.of("run", "--engine", "wrong", "reference", "--filter", FEW, "--results", results);
    }

    @Test
    void putsTheBestFirst() throws Exception {
        JsonNode table = CommandResult.of("engines", "compare", results, "--format", "json")
                .json();

        assertThat(table).hasSize(2);
        assertThat(table.at("/0/engine").stringValue()).isEqualTo("reference");
        assertThat(table.at("/0/percentPassedOfJudged").doubleValue()).isEqualTo(100);
        assertThat(table.at("/0/passed").intValue())
                .isEqualTo(table.at("/0/cases").intValue());
        assertThat(table.at("/1/engine").stringValue()).isEqualTo("wrong");
        assertThat(table.at("/1/percentPassedOfJudged").doubleValue()).isZero();
        assertThat(table.at("/1/failed").intValue() + table.at("/1/unsupported").intValue())
                .isEqualTo(table.at("/1/cases").intValue());
    }

    @Test
    void countsAsJudgedWhatRanAndToldOfTheEngine() throws Exception {
        CommandResult.of("run", "--engine", "crashing", "--filter", FEW, "--results", results);

        JsonNode row = CommandResult.of("engines", "compare", results.resolve("results.jsonl"), "--format", "json")
                .json()
                .get(0);

        assertThat(row.required("crashed").intValue()).isPositive();
        assertThat(row.required("percentPassedOfJudged").doubleValue()).isZero();
    }

    @Test
    void printsATable() {
        CommandResult compare = CommandResult.of("engines", "compare", results);

        assertThat(compare.code()).isZero();
        assertThat(compare.out()).startsWith("engine ").contains("100.0 %", "0.0 %", "reference, wrong: ");
    }

    @Test
    void writesItIntoAPage() throws IOException {
        Path page = Files.writeString(folder.resolve("page.md"), """
                # Engines

                <!-- asl-tck engines compare: begin -->
                old
                <!-- asl-tck engines compare: end -->

                The end.
                """);

        CommandResult compare = CommandResult.of("engines", "compare", results, "--document", page);

        assertThat(compare.code()).isZero();
        assertThat(Files.readString(page))
                .startsWith("# Engines\n\n<!-- asl-tck engines compare: begin -->\n\n| engine | cases | passed |")
                .contains("\n| reference | ")
                .doesNotContain("old")
                .endsWith("\n<!-- asl-tck engines compare: end -->\n\nThe end.\n");
    }

    @Test
    void saysWhatAPageLacks() throws IOException {
        Path page = Files.writeString(folder.resolve("page.md"), "# Engines\n");

        CommandResult compare = CommandResult.of("engines", "compare", results, "--document", page);

        assertThat(compare.code()).isEqualTo(2);
        assertThat(compare.err()).startsWith(page + ": has no line <!-- asl-tck engines compare: begin -->; add ");
        assertThat(page).hasContent("# Engines\n");
    }

    @Test
    void saysThatRunsHadOtherCases() {
        CommandResult.of("run", "--engine", "wrong", "--filter", "id:succeed-*", "--results", results.resolve("wrong"));

        assertThat(CommandResult.of("engines", "compare", results).out())
                .contains("These runs did not choose from the same cases", "filter " + FEW, "filter id:succeed-*");
    }

    @Test
    void refusesAnInterruptedRun() throws IOException {
        Path file = results.resolve("wrong/results.jsonl");
        Files.writeString(file, Files.readString(file).lines().findFirst().orElseThrow() + "\n");

        CommandResult compare = CommandResult.of("engines", "compare", results);

        assertThat(compare.code()).isEqualTo(2);
        assertThat(compare.err()).startsWith(file + ":1: the footer is missing");
    }

    @Test
    void refusesAFolderWithoutResults() {
        CommandResult compare = CommandResult.of("engines", "compare", folder);

        assertThat(compare.code()).isEqualTo(2);
        assertThat(compare.err()).startsWith(folder + ": there is no results.jsonl here or one level below");
    }
}
