package dev.asltck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code exec} cannot use. */
class ExecInputTest {

    @TempDir
    private Path folder;

    @Test
    void saysThatThereIsNoDefinition() {
        CommandResult exec = CommandResult.of("exec");

        assertThat(exec.code()).isEqualTo(2);
        assertThat(exec.err()).contains("exec takes either a file with a definition or --case ID");
    }

    @Test
    void saysThatTheFileIsMissing() {
        CommandResult exec = CommandResult.of("exec", folder.resolve("nothing.json"));

        assertThat(exec.code()).isEqualTo(2);
        assertThat(exec.err()).contains("nothing.json: there is no such file; check the path");
    }

    @Test
    void saysWhereTheInputIsMalformed() throws IOException {
        Path input = write("input.json", "{\n  \"a\": 1,\n}");

        CommandResult exec = CommandResult.of("exec", definition("{ \"Type\": \"Succeed\" }"), "--input", input);

        assertThat(exec.code()).isEqualTo(2);
        assertThat(exec.err()).contains(input + ":3:1: not a JSON text: ");
    }

    @Test
    void saysThatTheContextIsNoObject() throws IOException {
        Path context = write("context.json", "[]");

        CommandResult exec = CommandResult.of("exec", definition("{ \"Type\": \"Succeed\" }"), "--context", context);

        assertThat(exec.code()).isEqualTo(2);
        assertThat(exec.err()).contains(context + ": has to be a JSON object");
    }

    @Test
    void saysWhereTheTasksAreMalformed() throws IOException {
        Path tasks = write("tasks.json", "{ \"urn:task:x\": [\n  { \"resul\": 1 }] }");

        CommandResult exec = CommandResult.of("exec", definition("{ \"Type\": \"Succeed\" }"), "--tasks", tasks);

        assertThat(exec.code()).isEqualTo(2);
        assertThat(exec.err()).contains(tasks + ":2:5: the format has no member 'resul' here");
    }

    @Test
    void saysThatATaskHasNoScriptAndShowsTheWayToIt() throws IOException {
        Path definition = definition("{ \"Type\": \"Task\", \"Resource\": \"urn:task:x\", \"End\": true }");

        CommandResult exec = CommandResult.of("exec", definition, "--trace");

        assertThat(exec.code()).isEqualTo(2);
        assertThat(exec.out()).contains("calls urn:task:x");
        assertThat(exec.err()).contains("there is no task script for the resource 'urn:task:x'", "--tasks FILE");
    }

    @Test
    void saysThatATaskScriptRunsOut() throws Exception {
        Path definition = definition("{ \"Type\": \"Task\", \"Resource\": \"urn:task:x\", \"Next\": \"A\" }");
        Path tasks = write("tasks.json", "{ \"urn:task:x\": [{ \"result\": 1 }] }");

        CommandResult exec = CommandResult.of("exec", definition, "--tasks", tasks, "--format", "json");

        assertThat(exec.code()).isEqualTo(2);
        assertThat(exec.json().required("outcome").stringValue()).isEqualTo("unanswered");
        assertThat(exec.err()).contains("the task script of 'urn:task:x' runs out");
    }

    @Test
    void asksForARowOfACase() {
        CommandResult exec = CommandResult.of("exec", "--case", "scenario-saga");

        assertThat(exec.code()).isEqualTo(2);
        assertThat(exec.err()).contains("has several rows; choose one of scenario-saga[");
    }

    @Test
    void suggestsTheNearestCase() {
        CommandResult exec = CommandResult.of("exec", "--case", "scenario-sagas");

        assertThat(exec.code()).isEqualTo(2);
        assertThat(exec.err()).contains("there is no case 'scenario-sagas'; did you mean 'scenario-saga'?");
    }

    @Test
    void readsStandardInputOnce() {
        CommandResult exec = CommandResult.of("exec", "-", "--input", "-");

        assertThat(exec.code()).isEqualTo(2);
        assertThat(exec.err()).contains("only one of the files can be -");
    }

    private Path definition(String state) throws IOException {
        return write("machine.json", "{ \"StartAt\": \"A\", \"States\": { \"A\": " + state + " } }");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
