package dev.asltck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.corpus.CaseJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The commands {@code list} and {@code show}. */
class BrowseCommandsTest {

    @TempDir
    private Path folder;

    @Nested
    class Listing {

        @ParameterizedTest
        @CsvSource({"cases, id", "requirements, id", "features, id", "rules, id", "differences, id", "engines, name"})
        void listsEachKind(String kind, String key) throws Exception {
            CommandResult text = CommandResult.of("list", kind);
            JsonNode json = CommandResult.of("list", kind, "--format", "json").json();

            assertThat(text.code()).isZero();
            assertThat(text.out()).startsWith(key);
            assertThat(text.out().lines()).hasSize(json.size() + 1);
            assertThat(json).allMatch(item -> item.path(key).isString());
        }

        @Test
        void selectsCasesByExpression() {
            CommandResult list = CommandResult.of("list", "--filter", "scenario-saga and not id:*fails*");

            assertThat(list.out())
                    .contains("scenario-saga[all-booked]")
                    .doesNotContain("scenario-saga[cancellation-fails]");
        }

        @Test
        void selectsRequirementsByPattern() throws Exception {
            JsonNode list = CommandResult.of("list", "requirements", "--filter", "retry.*", "--format", "json")
                    .json();

            assertThat(list).isNotEmpty();
            assertThat(list).allMatch(item -> item.required("id").stringValue().startsWith("retry."));
        }

        @Test
        void listsAnEngineThatCannotBeStarted() {
            CommandResult list = CommandResult.of("list", "engines");

            assertThat(list.code()).isZero();
            assertThat(list.out()).contains("unstartable", "cannot be started: nothing listens on port 8083");
        }

        @ParameterizedTest
        @ValueSource(strings = {"cases", "requirements", "features", "rules", "differences", "engines"})
        void saysThatNothingMatches(String kind) {
            CommandResult list = CommandResult.of("list", kind, "--filter", "xyzzy");

            assertThat(list.code()).isEqualTo(2);
            assertThat(list.err()).contains("'xyzzy'");
        }

        @Test
        void saysWhatIsWrongWithCaseFilesAndListsTheRest() throws IOException {
            Path file = Files.writeString(
                    folder.resolve("cases.json"), CaseJson.file(CaseJson.good().with("requirements", "['no.such']")));

            CommandResult list = CommandResult.of("list", "--cases", file);

            assertThat(list.code()).isEqualTo(2);
            assertThat(list.out()).contains("a-case");
            assertThat(list.err()).contains("no.such");
        }
    }

    @Nested
    class Showing {

        @Test
        void showsACaseAsItsFileHasIt() {
            CommandResult show = CommandResult.of("show", "scenario-saga[no-car]");

            assertThat(show.code()).isZero();
            assertThat(show.out())
                    .contains(
                            "case scenario-saga[no-car]",
                            "scenarios/saga.json:",
                            "requirements",
                            "definition",
                            "\"StartAt\"",
                            "expect",
                            "./asl-tck run --filter 'scenario-saga[no-car]'",
                            "./asl-tck exec --trace --case 'scenario-saga[no-car]'");
        }

        @Test
        void showsAllRowsOfACase() {
            CommandResult show = CommandResult.of("show", "scenario-saga");

            assertThat(show.out()).contains("row [all-booked]", "row [no-car]");
        }

        @Test
        void showsACaseOfTheUser() throws IOException {
            Path file = Files.writeString(
                    folder.resolve("cases.json"),
                    CaseJson.file(CaseJson.good().without("definition").with("definitionText", "'{ twice'")));

            CommandResult show = CommandResult.of("show", "a-case", "--cases", file);

            assertThat(show.out()).contains("a-case", "\n{ twice\n");
        }

        @Test
        void showsTheTextsOfRequirementsAsJson() throws Exception {
            JsonNode json = CommandResult.of("show", "scenario-saga[no-car]", "--format", "json")
                    .json();

            assertThat(json.required("id").stringValue()).isEqualTo("scenario-saga[no-car]");
            assertThat(json.has("rows")).isFalse();
            assertThat(json.required("requirements"))
                    .allMatch(item -> item.path("text").isString());
        }

        @Test
        void showsARequirementWithItsCases() {
            CommandResult show = CommandResult.of("show", "jsonpath.resultpath.null");

            assertThat(show.code()).isZero();
            assertThat(show.out())
                    .contains(
                            "requirement jsonpath.resultpath.null",
                            "https://states-language.net/spec.html#",
                            "cases:",
                            "scenario-saga");
        }

        @Test
        void showsAFeatureWithItsCases() throws Exception {
            JsonNode json =
                    CommandResult.of("show", "heartbeat", "--format", "json").json();

            assertThat(json.required("derived").booleanValue()).isTrue();
            assertThat(json.required("cases").size()).isPositive();
        }

        @Test
        void showsARuleWithTheRequirementsBehindIt() throws Exception {
            CommandResult show = CommandResult.of("show", "next-target");
            JsonNode json =
                    CommandResult.of("show", "next-target", "--format", "json").json();

            assertThat(show.code()).isZero();
            assertThat(show.out())
                    .startsWith("rule next-target\n")
                    .contains(
                            "\nspec: error, aws: error (MISSING_TRANSITION_TARGET); topic transitions\n",
                            "\ntransition.next.names-existing-state (MUST)\n",
                            "rule-next-target-no-such-state");
            assertThat(json.at("/severity/aws").stringValue()).isEqualTo("error");
            assertThat(json.required("requirements"))
                    .anyMatch(item -> item.required("id").stringValue().equals("transition.next.names-existing-state"));
        }

        @Test
        void showsTheCasesOfARule() throws IOException {
            Path file = folder.resolve("validation/transitions/next-target.json");
            Files.createDirectories(file.getParent());
            Files.writeString(file, CaseJson.file(CaseJson.good()));

            CommandResult show = CommandResult.of("show", "next-target", "--cases", folder);

            assertThat(show.out())
                    .contains("\n1 case:\n  a-case  A Pass State hands on its input\n", "docs/rules/next-target.md");
        }

        @Test
        void showsARuleThatForbidsNothing() {
            CommandResult show = CommandResult.of("show", "choice-rule-comment");

            assertThat(show.out()).contains("nothing is wrong with it; topic choice");
        }

        @Test
        void showsADifferenceWithItsSourcesAndCases() throws Exception {
            CommandResult show = CommandResult.of("show", "default-task-timeout");
            JsonNode json = CommandResult.of("show", "default-task-timeout", "--format", "json")
                    .json();

            assertThat(show.code()).isZero();
            assertThat(show.out())
                    .startsWith("difference default-task-timeout\n")
                    .contains(
                            "\nspec: TimeoutSeconds defaults to 60.\n",
                            "\naws-documented: https://docs.aws.amazon.com/",
                            "\ntask.timeoutseconds-default-60 (DEFAULT)\n",
                            "\n  task-timeout-default-never  ");
            assertThat(json.required("topic").stringValue()).isEqualTo("task");
            assertThat(json.required("cases"))
                    .anyMatch(item -> item.required("id").stringValue().equals("task-timeout-default-never"));
        }

        @Test
        void showsWhatACaseDiffersInFromAws() throws Exception {
            CommandResult row = CommandResult.of("show", "task-timeout-default[after-61]");
            JsonNode json = CommandResult.of("show", "task-timeout-default-never", "--format", "json")
                    .json();

            assertThat(row.out()).contains("\ndifference\ndefault-task-timeout: A Task without TimeoutSeconds");
            assertThat(json.at("/differences/0/id").stringValue()).isEqualTo("default-task-timeout");
        }

        @Test
        void suggestsWhatIsNear() {
            CommandResult show = CommandResult.of("show", "scenario-sage");

            assertThat(show.code()).isEqualTo(2);
            assertThat(show.out()).isEmpty();
            assertThat(show.err())
                    .contains(
                            "no case, requirement, feature, rule or difference has the id 'scenario-sage'; did you mean 'scenario-saga'?");
        }
    }
}
