package dev.asltck.reference.state;

import dev.asltck.reference.error.ErrorName;
import dev.asltck.reference.error.ExecutionFailure;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.jsonpath.CompiledIntrinsic;
import dev.asltck.reference.jsonpath.CompiledReferencePath;
import dev.asltck.reference.jsonpath.CompiledTemplate;
import dev.asltck.reference.model.DataFields;
import dev.asltck.reference.model.FailState;
import dev.asltck.reference.model.IntegerValue;
import dev.asltck.reference.model.JsonPathFields;
import dev.asltck.reference.model.WaitState;
import dev.asltck.reference.path.PayloadTemplate;
import dev.asltck.reference.path.ReferencePath;
import dev.asltck.reference.query.DataFlow;
import dev.asltck.reference.query.Evaluation;
import dev.asltck.reference.time.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Compiles the fields that several types of state have. */
final class FieldCompiler {

    private final PathCompiler paths = new PathCompiler();

    DataFlow data(DataFields fields) {
        return paths.dataFlow((JsonPathFields) fields);
    }

    /** The state's data fields, with the Assign of one of its Choice Rules. */
    DataFlow data(DataFields state, DataFields rule) {
        return data(((JsonPathFields) state).withAssign(((JsonPathFields) rule).assign()));
    }

    DataTests dataTests() {
        return new DataTests(paths);
    }

    CompiledTemplate template(PayloadTemplate template) {
        return paths.template(template);
    }

    /** @param least the smallest value that the field accepts */
    IntegerField integer(String field, IntegerValue value, long least) {
        if (value instanceof IntegerValue.Selected selected) {
            return new SelectedInteger(field, CompiledReferencePath.of(selected.path()), least);
        }
        long fixed = ((IntegerValue.Fixed) value).value();
        return (input, evaluation) -> fixed;
    }

    TextField text(FailState.Text text) {
        if (text instanceof FailState.Text.Selected selected) {
            CompiledReferencePath path = CompiledReferencePath.of(selected.path());
            return (input, evaluation) -> SelectedText.required(path.text(), path.read(input, evaluation));
        }
        if (text instanceof FailState.Text.Computed computed) {
            CompiledIntrinsic call = paths.intrinsic(computed.call());
            return (input, evaluation) ->
                    SelectedText.required(computed.call().text(), call.evaluate(input, evaluation));
        }
        String fixed = ((FailState.Text.Fixed) text).value();
        return (input, evaluation) -> fixed;
    }

    DelayField delay(WaitState.Delay delay) {
        if (delay instanceof WaitState.Delay.Seconds seconds) {
            IntegerField field = integer("SecondsPath", seconds.seconds(), 0);
            return (input, evaluation) -> after(evaluation.now(), field.evaluate(input, evaluation));
        }
        if (delay instanceof WaitState.Delay.UntilSelected selected) {
            CompiledReferencePath path = CompiledReferencePath.of(selected.path());
            return (input, evaluation) -> timestamp(path, path.read(input, evaluation));
        }
        Instant fixed = ((WaitState.Delay.Until) delay).instant();
        return (input, evaluation) -> fixed;
    }

    ItemsField items(ReferencePath itemsPath) {
        CompiledReferencePath path = CompiledReferencePath.of(itemsPath);
        return (input, evaluation) -> items(path, input, evaluation);
    }

    private static Instant after(Instant now, long seconds) {
        long longest = Instant.MAX.getEpochSecond() - now.getEpochSecond() - 1;
        return now.plusSeconds(Math.min(seconds, longest));
    }

    private static Instant timestamp(CompiledReferencePath path, @Nullable JsonNode value) {
        if (value != null && value.isString()) {
            return Timestamp.parse(value.stringValue()).orElseThrow(() -> noTimestamp(path, value));
        }
        throw noTimestamp(path, value);
    }

    private static ExecutionFailure noTimestamp(CompiledReferencePath path, @Nullable JsonNode value) {
        String selected = value == null ? "nothing" : Json.write(value);
        return new ExecutionFailure(
                ErrorName.UNSPECIFIED,
                "TimestampPath '" + path.text() + "' must select a timestamp, but selects " + selected);
    }

    private static ArrayNode items(CompiledReferencePath path, JsonNode input, Evaluation evaluation) {
        if (path.read(input, evaluation) instanceof ArrayNode items) {
            return items;
        }
        throw new ExecutionFailure(
                ErrorName.UNSPECIFIED, "ItemsPath '" + path.text() + "' must select an array of items");
    }
}
