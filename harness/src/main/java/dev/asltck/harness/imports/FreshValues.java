package dev.asltck.harness.imports;

import dev.asltck.harness.history.EventType;
import dev.asltck.harness.history.EventType.Step;
import dev.asltck.harness.history.HistoryEvent;
import dev.asltck.harness.imports.Readings.Reading;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import tools.jackson.databind.JsonNode;

/**
 * The values that AWS made anew in an execution, such as UUIDs: another execution has others in their place. A value is one of them if it
 * was seen in what states handed on before it was seen in what came from outside, which is the input and the answers of the tasks.
 */
final class FreshValues {

    private static final BigDecimal EARLIEST_MILLISECONDS = new BigDecimal("1000000000000");
    private static final BigDecimal LATEST_MILLISECONDS = new BigDecimal("100000000000000");

    private final List<MadeValue> kinds;
    private final boolean anyNumber;
    private final boolean milliseconds;

    private final Set<Object> given = new HashSet<>();
    private final Set<Object> fresh = new HashSet<>();

    private FreshValues(Readings readings) {
        this.kinds = Arrays.stream(MadeValue.values())
                .filter(kind -> readings.has(kind.reading()))
                .toList();
        this.anyNumber = readings.has(Reading.CHANCE);
        this.milliseconds = readings.has(Reading.TIME);
    }

    /** @param known what comes from outside beside the input and the answers */
    static FreshValues of(Way way, Readings readings, List<JsonNode> known) {
        FreshValues values = new FreshValues(readings);
        if (values.isPossible()) {
            known.forEach(values::give);
            way.history().events().forEach(values::see);
        }
        return values;
    }

    private boolean isPossible() {
        return !kinds.isEmpty() || anyNumber;
    }

    List<MadeValue> kinds() {
        return kinds;
    }

    boolean isFresh(String text) {
        return fresh.contains(text);
    }

    boolean isFresh(BigDecimal number) {
        return fresh.contains(number.stripTrailingZeros());
    }

    private void see(HistoryEvent event) {
        if (event.type() == EventType.EXECUTION_STARTED) {
            event.data("input").value().ifPresent(this::give);
        } else if (event.is(Step.TASK_SUCCEEDED)) {
            event.data("output").value().ifPresent(this::give);
        } else if (event.is(Step.TASK_FAILED)) {
            event.text("cause").ifPresent(cause -> visitText(cause, this::giveValue));
        } else if (event.is(Step.TASK_SCHEDULED)) {
            RecordedCall.data(event).value().ifPresent(this::make);
        } else if (event.is(Step.STATE_ENTERED)) {
            event.data("input").value().ifPresent(this::make);
        } else if (event.is(Step.STATE_EXITED)) {
            event.data("output").value().ifPresent(this::make);
            event.assignedVariables().values().forEach(this::make);
        }
    }

    private void give(JsonNode value) {
        visit(value, this::giveValue);
    }

    private void giveValue(Object value) {
        if (!fresh.contains(value)) {
            given.add(value);
        }
    }

    private void make(JsonNode value) {
        visit(value, made -> {
            if (!given.contains(made)) {
                fresh.add(made);
            }
        });
    }

    /** Takes a value that may have been made. */
    private interface Taker {
        void take(Object value);
    }

    private void visit(JsonNode node, Taker taker) {
        if (node.isString()) {
            visitText(node.stringValue(), taker);
        } else if (node.isNumber()) {
            visitNumber(node.decimalValue(), taker);
        } else if (node.isContainer()) {
            node.forEach(part -> visit(part, taker));
        }
    }

    private void visitText(String text, Taker taker) {
        for (MadeValue kind : kinds) {
            Matcher matcher = kind.recorded().matcher(text);
            while (matcher.find()) {
                taker.take(matcher.group());
            }
        }
    }

    private void visitNumber(BigDecimal number, Taker taker) {
        boolean mayBeTime = milliseconds
                && number.compareTo(EARLIEST_MILLISECONDS) > 0
                && number.compareTo(LATEST_MILLISECONDS) < 0;
        if (anyNumber || mayBeTime) {
            taker.take(number.stripTrailingZeros());
        }
    }
}
