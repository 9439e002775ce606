package dev.asltck.harness.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asltck.harness.corpus.CaseJson;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryTest {

    private static final String FIRST = "{ 'id': 1, 'type': 'ExecutionStarted', 'timestamp': 1 }";
    private static final String SECOND = "{ 'id': 2, 'previousEventId': 1, 'type': 'ExecutionSucceeded' }";

    private static History history(String... pages) throws UnreadableHistoryException {
        return History.of(List.of(pages).stream().map(CaseJson::json).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'2025-03-04T08:15:30.120Z'",
                "'2025-03-04T09:15:30.120000+01:00'",
                "'2025-03-04 08:15:30.120000+00:00'",
                "'/Date(1741076130120)/'",
                "1741076130.120",
                "1741076130120"
            })
    void readsTimestampsAsToolsWriteThem(String timestamp) throws UnreadableHistoryException {
        History history = history("[{ 'id': 1, 'type': 'ExecutionStarted', 'timestamp': " + timestamp + " }]");

        assertThat(history.events().get(0).at()).contains(Instant.parse("2025-03-04T08:15:30.120Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'yesterday'", "1e999", "[]", "null", "'2025-13-45T00:00:00Z'"})
    void takesWhatIsNoTimestampForNone(String timestamp) throws UnreadableHistoryException {
        History history = history("[{ 'id': 1, 'type': 'ExecutionStarted', 'timestamp': " + timestamp + " }]");

        assertThat(history.events().get(0).at()).isEmpty();
    }

    @Test
    void putsPagesAndNewestFirstInOrder() throws UnreadableHistoryException {
        History history = history("{ 'events': [" + SECOND + "] }", "{ 'events': [" + SECOND + ", " + FIRST + "] }");

        assertThat(history.events()).extracting(HistoryEvent::id).containsExactly(1L, 2L);
        assertThat(history.gap()).isEmpty();
        assertThat(history.end()).map(HistoryEvent::type).contains(EventType.EXECUTION_SUCCEEDED);
    }

    @Test
    void readsNamesWithAnUpperCaseFirstLetter() throws UnreadableHistoryException {
        History history = history("""
                { 'Events': [{ 'Id': 1, 'PreviousEventId': 0, 'Type': 'PassStateEntered', 'TaskFailedEventDetails': null,
                  'StateEnteredEventDetails': { 'Name': 'A', 'Input': '1', 'InputDetails': { 'Truncated': false } } }] }
                """);

        HistoryEvent event = history.events().get(0);
        assertThat(event.text("name")).contains("A");
        assertThat(event.data("input").value()).contains(CaseJson.json("1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ 'output': '{', 'outputDetails': { 'truncated': true } } | is truncated",
                "{ 'output': '{' }                                         | no JSON text",
                "{ }                                                       | not in the history"
            })
    void saysWhyDataIsAbsent(String details, String why) throws UnreadableHistoryException {
        History history =
                history("[{ 'id': 1, 'type': 'TaskSucceeded', 'taskSucceededEventDetails': " + details + " }]");

        EventData output = history.events().get(0).data("output");
        assertThat(output.value()).isEmpty();
        assertThat(output.whyAbsent()).contains(why);
    }

    @Test
    void findsMissingEvents() throws UnreadableHistoryException {
        assertThat(history("[" + SECOND + "]").gap()).contains("event 1 is");
        assertThat(history("[" + FIRST + ", { 'id': 9, 'type': 'TaskStarted' }]")
                        .gap())
                .contains("events 2 to 8 are");
    }

    @Test
    void refusesTheHistoriesOfSeveralExecutions() {
        String other = FIRST.replace("'timestamp': 1", "'timestamp': 2");

        assertThatThrownBy(() -> history("[" + FIRST + "]", "[" + other + "]"))
                .isInstanceOf(UnreadableHistoryException.class)
                .hasMessageContaining("two events 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "{ 'id': 'x', 'type': 'TaskStarted' }", "{ 'id': 1e30, 'type': 'A' }", "{ 'id': 1 }"})
    void refusesWhatIsNoEvent(String event) {
        assertThatThrownBy(() -> history("{ 'events': [" + event + "] }"))
                .isInstanceOf(UnreadableHistoryException.class)
                .hasMessageContaining("without an id or a type");
    }
}
