package dev.asltck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The command {@code report}. */
class ReportCommandTest {

    private static final String FEW = "chapter:state-types/succeed";

    @TempDir
    private Path folder;

    private Path results;
    private Path report;

    @BeforeEach
    void runTwoEngines() {
        results = folder.resolve("results");
        report = folder.resolve("report");
        CommandResult.of("run", "--engine", "wrong", "reference", "--filter", FEW, "--results", results);
    }

    @Test
    void writesAllParts() throws IOException {
        CommandResult written = CommandResult.of("report", results, "-o", report);

        assertThat(written.err()).isEmpty();
        assertThat(written.code()).isZero();
        assertThat(written.out()).endsWith("Open: " + report.resolve("index.html") + "\n");
        assertThat(Files.readString(report.resolve("index.html"))).contains("wrong");
        assertThat(Files.readString(report.resolve("cases/succeed-inputpath.html")))
                .contains("./asl-tck show succeed-inputpath", "What has to come out</h2>");
        assertThat(Files.readString(report.resolve("summary.md"))).contains("`reference`", "`wrong`");
        assertThat(Files.readString(report.resolve("junit.xml")))
                .contains("<testsuite name=\"wrong-aws state-types/succeed\"");
        assertThat(report.resolve("badges/reference-spec.json")).exists();
        assertThat(report.resolve("badges/wrong-aws.json")).exists();
        assertThat(Files.readString(report.resolve("totals.json"))).contains("\"name\": \"wrong-aws\"");
        assertThat(Files.readString(report.resolve("asl-tck-report.json"))).contains("\"complete\": true");
    }

    @Test
    void givesTheSameFilesWhateverTheOrder() throws IOException {
        Path other = folder.resolve("other");
        CommandResult.of("report", results.resolve("wrong"), results.resolve("reference"), "-o", report);
        CommandResult.of("report", results.resolve("reference"), results.resolve("wrong"), "-o", other);

        for (String file :
                new String[] {"index.html", "summary.md", "junit.xml", "totals.json", "badges/wrong-aws.json"}) {
            assertThat(report.resolve(file)).hasSameTextualContentAs(other.resolve(file));
        }
    }

    @Test
    void writesOnlyWhatIsAskedFor() {
        CommandResult.of("report", results, "-o", report);

        CommandResult written = CommandResult.of("report", results, "-o", report, "--only", "junit,badges");

        assertThat(written.code()).isZero();
        assertThat(report.resolve("junit.xml")).exists();
        assertThat(report.resolve("summary.md")).doesNotExist();
    }

    @Test
    void refusesAPartThatThereIsNot() {
        CommandResult written = CommandResult.of("report", results, "-o", report, "--only", "pdf");

        assertThat(written.code()).isEqualTo(2);
        assertThat(written.err()).contains("'pdf' is none of ").contains("site, markdown, junit, badges, totals");
    }

    @Test
    void printsWhatWasWrittenAsJson() throws Exception {
        JsonNode json = CommandResult.of("report", results, "-o", report, "--format", "json")
                .json();

        assertThat(json.required("open").stringValue())
                .isEqualTo(report.resolve("index.html").toString());
        assertThat(json.at("/written/junit").stringValue())
                .isEqualTo(report.resolve("junit.xml").toString());
        assertThat(json.at("/runs/0/name").stringValue()).isEqualTo("reference-spec");
        assertThat(json.at("/runs")).hasSize(2);
    }

    @Test
    void mergesShardsAndSaysSo() {
        Path shards = folder.resolve("shards");
        for (int i = 1; i <= 2; i++) {
            CommandResult.of("run", "--filter", FEW, "--shard", i + "/2", "--results", shards.resolve("" + i));
        }

        CommandResult written = CommandResult.of("report", shards, results.resolve("wrong"), "-o", report);

        assertThat(written.code()).isZero();
        assertThat(written.err()).isEqualTo("merged 2 shards of the run of reference\n");
        assertThat(report.resolve("badges/reference-spec.json")).exists();
    }

    @Test
    void refusesSomeOfTheShards() {
        CommandResult.of("run", "--filter", FEW, "--shard", "1/2", "--results", folder.resolve("shard"));

        CommandResult written = CommandResult.of("report", folder.resolve("shard"), "-o", report);

        assertThat(written.code()).isEqualTo(2);
        assertThat(written.err()).contains("the shard 2/2 is missing; run what is missing");
        assertThat(report).doesNotExist();
    }

    @Test
    void takesAFileThatIsThereTwiceOnce() throws IOException {
        Path copy = Files.copy(results.resolve("wrong/results.jsonl"), folder.resolve("copy.jsonl"));

        CommandResult written = CommandResult.of("report", results, copy, "-o", report);

        assertThat(written.code()).isZero();
        assertThat(written.err()).startsWith(copy + ": is the same as ");
        assertThat(report.resolve("badges/wrong-aws.json")).exists();
    }

    @Test
    void holdsRunsAgainstTheirBaselines() throws Exception {
        Path baseline = folder.resolve("wrong.json");
        CommandResult.of("run", "--engine", "wrong", "--filter", FEW, "--baseline", baseline, "--update-baseline");

        CommandResult agreeing = CommandResult.of("report", results, "-o", report, "--baseline", baseline);

        assertThat(agreeing.err()).isEmpty();
        assertThat(agreeing.code()).isZero();
        assertThat(Files.readString(report.resolve("summary.md"))).contains("As the baseline says: ");
        assertThat(Files.readString(report.resolve("junit.xml"))).contains("known failure: not reviewed yet");

        Files.writeString(baseline, "{\"format\": 1, \"engine\": \"wrong\", \"dialect\": \"aws\", \"known\": []}");
        CommandResult other = CommandResult.of("report", results, "-o", report, "--baseline", baseline);

        assertThat(other.code()).isEqualTo(1);
        assertThat(other.out()).contains(" not agree with the baseline\n");
        assertThat(Files.readString(report.resolve("summary.md"))).contains("- new-failure: ");
    }

    @Test
    void refusesABaselineOfNoRun() throws IOException {
        Path baseline = Files.writeString(
                folder.resolve("b.json"), "{\"format\": 1, \"engine\": \"toy\", \"dialect\": \"spec\", \"known\": []}");

        CommandResult written = CommandResult.of("report", results, "-o", report, "--baseline", baseline);

        assertThat(written.code()).isEqualTo(2);
        assertThat(written.err())
                .contains("is a baseline of toy in the dialect spec, and no such run is among the results");
    }

    @Test
    void refusesAFolderThatIsNoReport() throws IOException {
        Files.createDirectories(report);
        Path precious = Files.writeString(report.resolve("summary.md"), "precious");

        CommandResult written = CommandResult.of("report", results, "-o", report);

        assertThat(written.code()).isEqualTo(2);
        assertThat(written.err()).startsWith(report + ": has files in it and is no report of asl-tck");
        assertThat(precious).hasContent("precious");
    }
}
