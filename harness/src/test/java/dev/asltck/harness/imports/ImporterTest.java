package dev.asltck.harness.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.corpus.CaseJson;
import dev.asltck.harness.history.Recording;
import dev.asltck.harness.history.RecordingParts;
import dev.asltck.harness.history.Recordings;
import dev.asltck.harness.imports.ImportResult.Imported;
import dev.asltck.harness.imports.ImportResult.NotImported;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class ImporterTest {

    private static Imported imported(String name) {
        return (Imported) Importer.of(Recordings.recording(name));
    }

    /** What comes of a recording whose history was changed. */
    private static ImportResult changed(String name, Consumer<ArrayNode> change) {
        JsonNode history = Recordings.part(name, "history");
        change.accept((ArrayNode) history.required("events"));
        return Importer.of(new RecordingParts()
                .add(history)
                .add(Recordings.part(name, "execution"))
                .add(Recordings.part(name, "machine"))
                .recording(name));
    }

    private static JsonNode tasks(Imported imported) {
        return imported.written().required("tasks");
    }

    private static JsonNode expect(Imported imported) {
        return imported.written().required("expect");
    }

    private static JsonNode json(String text) {
        return CaseJson.json(text);
    }

    @Test
    void answersEachAttemptInTurn() {
        Imported imported = imported("order-1001");

        JsonNode attempts = tasks(imported).required("arn:aws:states:::lambda:invoke");
        assertThat(attempts).hasSize(2);
        assertThat(attempts.get(0).required("error").stringValue()).isEqualTo("Lambda.TooManyRequestsException");
        assertThat(attempts.get(1).at("/result/Payload")).isEqualTo(json("{ 'reservation': 'r-77' }"));
        assertThat(expect(imported).required("path")).isEqualTo(json("['Reserve', 'Large?', 'Notify', 'Done']"));
        assertThat(expect(imported).at("/invocations/inOrder")).hasSize(3);
    }

    @Test
    void saysWhatTheContextObjectSaidWhereTheDefinitionReadsIt() {
        assertThat(imported("order-1001").written().at("/context/Execution/Name"))
                .isEqualTo(json("'order-1001'"));
        assertThat(imported("order-1001").written().at("/context/Execution/StartTime"))
                .isEqualTo(json("'2025-03-04T08:15:30.120Z'"));
        assertThat(imported("order-1002").written().has("context")).isFalse();
    }

    @Test
    void expectsTheErrorAndTheCause() {
        JsonNode fails = expect(imported("order-1002")).required("fails");

        assertThat(fails.required("error")).isEqualTo(json("'OrderDeclined'"));
        assertThat(fails.at("/cause/exact").stringValue()).contains("CardDeclined");
    }

    @Test
    void answersIterationsByTheirInput() {
        Imported imported = imported("prices-3");

        JsonNode entries = tasks(imported).at("/arn:aws:states:::dynamodb:getItem/when");
        assertThat(entries).hasSize(3);
        assertThat(entries.get(1).at("/input/Key/sku/S")).isEqualTo(json("'b'"));
        assertThat(entries.get(1).required("attempts")).hasSize(2);
        assertThat(expect(imported).required("path"))
                .isEqualTo(json("[{ 'state': 'Each', 'iterations': [['Price'], ['Price'], ['Price']] }]"));
        assertThat(expect(imported).at("/invocations/anyOrder")).hasSize(4);
    }

    @Test
    void neverAnswersWhereATaskTimedOut() {
        assertThat(tasks(imported("contract-9")).at("/arn:aws:states:eu-west-1:210987654321:activity:sign"))
                .isEqualTo(json("[{ 'never': true }]"));
    }

    @Test
    void sendsHeartbeatsWhereTheseWereNotWhatWasMissing() {
        Imported imported = (Imported) changed("contract-9", events -> {
            ((ObjectNode) events.get(2).required("activityScheduledEventDetails")).put("timeoutInSeconds", 50);
        });

        assertThat(tasks(imported).at("/arn:aws:states:eu-west-1:210987654321:activity:sign"))
                .hasToString("[{\"never\":true,\"heartbeatEvery\":30}]");
    }

    @Test
    void takesItsTimeWhereTheMachineTimedOut() {
        Imported imported = imported("poll-1");

        assertThat(tasks(imported).at("/arn:aws:lambda:eu-west-1:210987654321:function:ask"))
                .hasToString("[{\"result\":{\"answer\":1},\"after\":12},{\"never\":true}]");
        assertThat(expect(imported).required("timesOut").booleanValue()).isTrue();
        assertThat(imported.written().required("features")).isEqualTo(json("['virtual-time']"));
    }

    @Test
    void failsAfterWhatOtherBranchesHadFinished() {
        Imported imported = imported("fraud-5");

        String function = "arn:aws:lambda:eu-west-1:210987654321:function:";
        assertThat(tasks(imported)
                        .required(function + "fraud")
                        .get(0)
                        .required("after")
                        .longValue())
                .isEqualTo(1);
        assertThat(tasks(imported).required(function + "pick")).isEqualTo(json("[{ 'never': true }]"));
        assertThat(expect(imported).required("path"))
                .isEqualTo(json("[{ 'state': 'Both', 'branches': [['Stock', 'Pick'], ['Fraud']] }, 'Undo']"));
    }

    @Test
    void leavesOpenWhatAwsMadeForThisExecutionAlone() {
        Imported imported = imported("booking-5");

        JsonNode properties = expect(imported).at("/succeeds/outputSchema/properties");
        assertThat(properties.required("booking")).isEqualTo(json("{ 'const': 'b-5' }"));
        assertThat(properties.at("/label/pattern").stringValue()).startsWith("^req/[0-9a-fA-F]{8}");
        assertThat(expect(imported).at("/invocations/inOrder/0").has("inputSchema"))
                .isTrue();
        assertThat(expect(imported).required("variables")).isEqualTo(json("{ 'total': 7 }"));
        assertThat(imported.written().required("clock")).isEqualTo(json("'2025-03-09T14:00:00.250Z'"));
        assertThat(imported.remarks())
                .extracting(Remark::text)
                .singleElement()
                .asString()
                .startsWith("event 9: ");
        assertThat(imported.written().required("comment").stringValue()).contains("Event 9: ");
    }

    @Test
    void comparesAValueOfATaskAsItIsThoughItLooksLikeOneThatWasMade() {
        Imported imported = (Imported) changed("booking-5", events -> {
            ObjectNode result = (ObjectNode) events.get(6).required("taskSucceededEventDetails");
            result.put("output", "{\"Payload\":{\"id\":\"11111111-2222-4333-8444-555555555555\"}}");
            ObjectNode exit = (ObjectNode) events.get(7).required("stateExitedEventDetails");
            exit.put("output", "{\"booking\":\"11111111-2222-4333-8444-555555555555\"}");
            ObjectNode end = (ObjectNode) events.get(8).required("executionSucceededEventDetails");
            end.put("output", "{\"booking\":\"11111111-2222-4333-8444-555555555555\"}");
        });

        assertThat(expect(imported).at("/succeeds/output"))
                .isEqualTo(json("{ 'booking': '11111111-2222-4333-8444-555555555555' }"));
    }

    @Test
    void stopsBeforeARedrive() {
        Imported imported = imported("load-2");

        assertThat(expect(imported).at("/fails/error")).isEqualTo(json("'Broken'"));
        assertThat(tasks(imported).at("/arn:aws:lambda:eu-west-1:210987654321:function:load"))
                .isEqualTo(json("[{ 'error': 'Broken', 'cause': 'pipe' }]"));
        assertThat(imported.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.REDRIVEN);
    }

    @Test
    void acceptsAnyInputThatIsNotInTheHistory() {
        Imported imported = (Imported) changed("order-1002", events -> {
            ObjectNode scheduled = (ObjectNode) events.get(2).required("lambdaFunctionScheduledEventDetails");
            scheduled.remove("input");
        });

        assertThat(expect(imported).at("/invocations/inOrder"))
                .isEqualTo(json("[{ 'resource': 'arn:aws:lambda:eu-west-1:210987654321:function:charge-card' }]"));
        assertThat(imported.remarks())
                .extracting(Remark::text)
                .singleElement()
                .asString()
                .startsWith("event 3: ");
    }

    @Test
    void takesTheOutputOfTheDescriptionWhereTheHistoryHasNone() {
        Imported imported = (Imported) changed("order-1001", events -> {
            ((ObjectNode) events.get(events.size() - 1)).remove("executionSucceededEventDetails");
        });

        assertThat(expect(imported).at("/succeeds/output/id")).isEqualTo(json("'o-1001'"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bulk-1 | DISTRIBUTED_MAP | event 4: MapRunStarted",
                "load-1 | DATA_MISSING    | event 5: what the task of the state 'Load' answered is truncated",
                "load-3 | NOT_ENDED       | the history ends before the execution does",
                "load-4 | ABORTED         | event 5: the execution was aborted"
            })
    void makesNoCaseThatCouldNotBeReliedOn(String name, Remark.Kind kind, String message) {
        Remark reason = ((NotImported) Importer.of(Recordings.recording(name))).reason();

        assertThat(reason.kind()).isEqualTo(kind);
        assertThat(reason.text()).startsWith(message);
    }

    @Test
    void followsAForkThatFailsAfterItHasSucceeded() {
        Imported imported = (Imported) changed("prices-3", events -> {
            for (int i = 0; i < 2; i++) {
                events.remove(events.size() - 1);
            }
            ObjectNode failed = events.addObject();
            int last = events.size() - 1;
            failed.put("id", last + 1).put("previousEventId", last).put("type", "MapStateFailed");
            events.addObject()
                    .put("id", last + 2)
                    .put("previousEventId", last + 1)
                    .put("type", "ExecutionFailed")
                    .putObject("executionFailedEventDetails")
                    .put("error", "States.Runtime");
        });

        assertThat(expect(imported).required("fails"))
                .isEqualTo(json("{ 'error': 'States.Runtime', 'cause': { 'absent': true } }"));
    }

    @Test
    void makesNoCaseOfAMapThatReadsItsItems() {
        JsonNode machine = json("""
                { 'StartAt': 'Each', 'States': { 'Each': { 'Type': 'Map', 'End': true,
                  'ItemReader': { 'Resource': 'arn:aws:states:::s3:getObject' },
                  'ItemProcessor': { 'StartAt': 'Price', 'States': { 'Price': { 'Type': 'Succeed' } } } } } }
                """);

        Remark reason = ((NotImported) Importer.of(new RecordingParts()
                        .add(Recordings.part("prices-3", "history"))
                        .add(machine)
                        .recording("x")))
                .reason();

        assertThat(reason.kind()).isEqualTo(Remark.Kind.DISTRIBUTED_MAP);
        assertThat(reason.text()).startsWith("event 2: what the state 'Each' read or wrote");
    }

    @Test
    void makesNoCaseOfAHistoryWithoutData() {
        Remark reason = ((NotImported) changed(
                        "order-1001",
                        events -> events.forEach(event -> event.forEach(details -> {
                            if (details instanceof ObjectNode object) {
                                object.remove(List.of("input", "output", "parameters"));
                            }
                        }))))
                .reason();

        assertThat(reason.kind()).isEqualTo(Remark.Kind.DATA_MISSING);
        assertThat(reason.text()).contains("saved without execution data");
    }

    @Test
    void makesNoCaseWhereAPageIsMissing() {
        Remark reason = ((NotImported) changed("order-1001", events -> events.remove(4))).reason();

        assertThat(reason.text()).startsWith("event 5 is missing; save all pages");
    }

    @Test
    void makesNoCaseWithTheDefinitionOfAnotherTime() {
        Remark reason = ((NotImported) Importer.of(new RecordingParts()
                        .add(Recordings.part("order-1001", "history"))
                        .add(Recordings.part("order-1002", "machine"))
                        .recording("x")))
                .reason();

        assertThat(reason.text())
                .startsWith("event 2: the state 'Reserve' was entered, which the definition does not have")
                .contains("describe-state-machine-for-execution");
    }

    @Test
    void makesNoCaseWhereNamesThatTheDefinitionReadsAreNotKnown() {
        Recording recording = new RecordingParts()
                .add(Recordings.part("order-1001", "history"))
                .add(Recordings.part("order-1001", "machine"))
                .recording("x");

        Remark reason = ((NotImported) Importer.of(recording)).reason();

        assertThat(reason.kind()).isEqualTo(Remark.Kind.IDENTITY_MISSING);
    }

    @Test
    void passesOverEventsOfATypeThatItDoesNotKnow() {
        Imported imported = (Imported) changed("order-1001", events -> {
            ((ObjectNode) events.get(3)).put("type", "TaskPondered");
        });

        assertThat(imported.remarks())
                .extracting(Remark::text)
                .singleElement()
                .asString()
                .contains("'TaskPondered'");
    }
}
