package dev.asltck.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.mutation.mutant.MutantFiles;
import dev.asltck.mutation.mutant.ReferenceClass;
import dev.asltck.mutation.mutant.Scope;
import dev.asltck.mutation.unit.ReferenceClasses;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MutationCommandTest {

    private static final String STALE = "{\"mutants\":[{\"type\":\"dev.asltck.reference.Program\",\"method\":\"run\","
            + "\"descriptor\":\"()V\",\"mutator\":\"MathMutator\",\"source\":\"i + 1\",\"ordinal\":1}],"
            + "\"kind\":\"equivalent\",\"why\":\"It was once.\"}\n";

    private static final Scope SCOPE = Scope.of(ReferenceClasses.names(), List.of());

    @TempDir
    private Path root;

    private Project project;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void makeProject() throws IOException {
        project = new Project(root);
        Files.createDirectories(project.plumbing().getParent());
        Files.createDirectories(project.page().getParent());
        Files.writeString(project.plumbing(), "");
        Files.createDirectories(project.explained());
    }

    @Test
    void writesThePageWhenEveryClassHasBeenAnalysed() {
        SCOPE.classes().forEach(this::analysed);

        assertThat(run("--report")).isZero();
        assertThat(project.page()).content().contains("| **all** | 0 |").contains("## By requirement");
        assertThat(out.toString()).contains("written: " + project.page());
    }

    @Test
    void leavesThePageAloneWhenAClassIsMissing() {
        SCOPE.classes().stream().skip(1).forEach(this::analysed);

        assertThat(run("--report")).isZero();
        assertThat(project.page()).doesNotExist();
        assertThat(out.toString())
                .contains("not analysed yet: 1 classes, such as ")
                .contains(SCOPE.classes().get(0).name());
    }

    @Test
    void failsOnAStaleExplanation() throws IOException {
        analysed(new ReferenceClass("Program"));
        Files.writeString(project.explained().resolve("reference.jsonl"), STALE);

        assertThat(run("--report")).isEqualTo(1);
        assertThat(err.toString()).startsWith("explained, but there is no such mutant: ");
    }

    @Test
    void saysWhenAnExplanationIsInTheFileOfAnotherPackage() throws IOException {
        Path file = Files.writeString(project.explained().resolve("state.jsonl"), STALE);

        assertThat(run("--report")).isEqualTo(2);
        assertThat(err.toString()).contains(file + " explains a mutant of dev.asltck.reference.Program; ");
    }

    @Test
    void saysWhenNothingMatches() {
        assertThat(run("state.Nothing")).isEqualTo(2);
        assertThat(err.toString()).startsWith("no class that is mutated matches 'state.Nothing'");
    }

    private void analysed(ReferenceClass type) {
        new MutantFiles(project.results()).write(type, List.of());
    }

    private int run(String... arguments) {
        return new CommandLine(new MutationCommand(project))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
