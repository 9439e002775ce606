package dev.asltck.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.examples.Workflow.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The scripts of the workflows, run one after another as a runner does. Of the servers there are stand-ins on the PATH. */
@EnabledOnOs(OS.LINUX)
class WorkflowStepsIT {

    private static final Workflow GITHUB = Workflow.read("examples/ci/github-actions.yml");
    private static final Workflow GITLAB = Workflow.read("examples/ci/gitlab-ci.yml");
    private static final int SHARDS = 4;

    @TempDir
    private Path folder;

    private Repository repository;
    private Path comment;

    @BeforeEach
    void prepare() throws IOException {
        repository = Repository.in(folder);
        comment = folder.resolve("comment.md");
        // Arguments of "run download": the number of the run, --name NAME --dir DIR; of "pr comment", the file is the
        // last.
        Repository.program(
                folder.resolve("bin/gh"),
                List.of(
                        "#!/bin/bash -eu",
                        "case $1-$2 in",
                        "  run-list) echo 42 ;;",
                        "  run-download) [ \"$3 $5\" = '42 conformance' ] && mkdir -p \"$7\" && cp -r ../main/results \"$7/results\" ;;",
                        "  pr-comment) [ \"$3\" = 7 ] && cp \"${!#}\" ../comment.md ;;",
                        "  *) exit 2 ;;",
                        "esac"));
    }

    @Test
    void onGitHubARegressionFailsTheCasesTheReportAndTheComparisonAndIsTold() throws IOException {
        assertThat(cases()).containsOnly(0);
        assertThat(report()).containsOnly(0);

        assertThat(repository.read("results/results.jsonl").lines().skip(1))
                .containsExactlyElementsOf(main().stream().skip(1).toList());
        assertThat(folder.resolve("summary.md")).content().contains("tiny");
        assertThat(comment)
                .content()
                .contains(repository.read("report/summary.md"))
                .contains(repository.read("comparison.md"));
        assertThat(repository.file("report/junit.xml")).content().contains("<testsuite");
        assertThat(repository.file("report/badges")).isDirectoryContaining("glob:**/*.json");

        repository.breakTheEngine();

        assertThat(cases()).contains(1);
        assertThat(report()).containsExactly(0, 1, 0, 1, 0);
        assertThat(comment).content().contains("succeed-outputs-its-input[array]");

        Files.delete(repository.file("shards/3/results.jsonl"));

        assertThat(report().get(0)).isEqualTo(2);
    }

    @Test
    void onGitHubThereMayBeNothingToCompareWith() throws IOException {
        Repository.program(folder.resolve("bin/gh"), List.of("#!/bin/sh", "exit 0"));

        report();

        assertThat(repository.read("comparison.md")).contains("no results of main");
    }

    @Test
    void onGitLabARegressionFailsTheReportAndIsTold() throws IOException {
        standInForGitLab();

        assertThat(onGitLab()).containsExactly(0, 0, 0, 0, 0);
        assertThat(comment)
                .content()
                .contains(repository.read("report/summary.md"))
                .contains(repository.read("comparison.md"));

        repository.breakTheEngine();

        assertThat(onGitLab()).contains(1).endsWith(1);
        assertThat(comment).content().contains("succeed-outputs-its-input[array]");
    }

    /** Exit codes of all steps of all shards. */
    private List<Integer> cases() {
        List<Integer> exitCodes = new ArrayList<>();
        for (int shard = 1; shard <= SHARDS; shard++) {
            exitCodes.addAll(run("cases", Map.of("${{ matrix.shard }}", Integer.toString(shard))));
        }
        return exitCodes;
    }

    /** Exit codes of its steps. */
    private List<Integer> report() {
        return run(
                "report",
                Map.of(
                        "${{ github.token }}", "secret",
                        "${{ github.repository }}", "somebody/engine",
                        "${{ github.event.pull_request.number }}", "7"));
    }

    private List<Integer> run(String job, Map<String, String> expressions) {
        List<Integer> exitCodes = new ArrayList<>();
        for (Step step : GITHUB.steps(job)) {
            Map<String, String> environment = environment();
            environment.put("GITHUB_STEP_SUMMARY", folder.resolve("summary.md").toString());
            step.environment().forEach((name, value) -> environment.put(name, expressions.getOrDefault(value, value)));
            exitCodes.add(run(step.name(), step.script(), environment));
        }
        return exitCodes;
    }

    /** Exit codes of the shards and the report. */
    private List<Integer> onGitLab() {
        List<Integer> exitCodes = new ArrayList<>();
        for (int shard = 1; shard <= SHARDS; shard++) {
            Map<String, String> environment = gitLab();
            environment.put("CI_NODE_INDEX", Integer.toString(shard));
            exitCodes.add(run("cases", GITLAB.script("cases"), environment));
        }
        exitCodes.add(run("report", GITLAB.script("report"), gitLab()));
        return exitCodes;
    }

    private Map<String, String> gitLab() {
        Map<String, String> environment = environment();
        environment.put("CI_NODE_TOTAL", Integer.toString(SHARDS));
        environment.put("CI_API_V4_URL", "https://gitlab.example.org/api/v4");
        environment.put("CI_PROJECT_ID", "5");
        environment.put("CI_MERGE_REQUEST_IID", "7");
        environment.put("CI_DEFAULT_BRANCH", "main");
        environment.put("CI_JOB_TOKEN", "secret");
        environment.put("CONFORMANCE_TOKEN", "secret");
        environment.put("ASL_TCK_REPOSITORY", "anywhere");
        environment.put("ASL_TCK_VERSION", "v0.1.0");
        return environment;
    }

    /** Nothing is cloned, as the suite is there; results are downloaded from a folder, and what is posted is kept. */
    private void standInForGitLab() throws IOException {
        Repository.program(folder.resolve("bin/git"), List.of("#!/bin/sh", "[ \"$1\" = clone ]"));
        Repository.program(
                folder.resolve("bin/curl"),
                List.of(
                        "#!/bin/bash -eu",
                        "case ${!#} in",
                        "  */projects/5/jobs/artifacts/main/raw/results/results.jsonl?job=report)",
                        "    cp ../main/results/results.jsonl main/results/results.jsonl ;;",
                        "  */projects/5/merge_requests/7/notes) cp comment.md ../comment.md ;;",
                        "  *) exit 2 ;;",
                        "esac"));
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        return environment;
    }

    private int run(String name, String script, Map<String, String> environment) {
        Command command = repository.bash(script, environment);
        // Surefire keeps it beside its report.
        System.out.println(name + ": exit code " + command.exitCode() + "\n" + command.output());
        return command.exitCode();
    }

    private List<String> main() {
        try {
            return Files.readAllLines(folder.resolve("main/results/results.jsonl"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
