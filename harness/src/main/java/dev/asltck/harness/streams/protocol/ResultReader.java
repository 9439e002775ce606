package dev.asltck.harness.streams.protocol;

import dev.asltck.harness.engine.Observation.Diagnosis;
import dev.asltck.harness.engine.Observation.ObservedOutcome;
import dev.asltck.harness.engine.Observation.StateEntry;
import dev.asltck.harness.streams.protocol.Message.Result;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads the parts of a {@code result}. */
final class ResultReader {

    /** Seconds; longer than any execution, and still exact in milliseconds. */
    private static final BigDecimal LONGEST = BigDecimal.valueOf(1_000_000_000_000L);

    private ResultReader() {}

    static Result read(String id, Members message) throws ProtocolException {
        return new Result(
                id,
                outcome(message.object("outcome")),
                message.has("path") ? Optional.of(path(message.elements("path"))) : Optional.empty(),
                variables(message),
                elapsed(message),
                message.has("warnings") ? Optional.of(diagnoses(message, "warnings")) : Optional.empty());
    }

    private static Optional<ObservedOutcome> outcome(Members outcome) throws ProtocolException {
        Optional<ObservedOutcome> read;
        if (outcome.has("succeeded")) {
            read = Optional.of(succeeded(outcome.object("succeeded")));
        } else if (outcome.has("failed")) {
            read = Optional.of(failed(outcome.object("failed")));
        } else if (outcome.has("timedOut")) {
            outcome.object("timedOut").end();
            read = Optional.of(new ObservedOutcome.TimedOut());
        } else if (outcome.has("rejected")) {
            read = Optional.of(rejected(outcome.object("rejected")));
        } else if (outcome.has("exhausted")) {
            read = Optional.of(exhausted(outcome.object("exhausted")));
        } else if (outcome.has("accepted")) {
            outcome.object("accepted").end();
            read = Optional.empty();
        } else {
            throw new ProtocolException(
                    "'outcome' has none of succeeded, failed, timedOut, rejected, exhausted, accepted");
        }
        outcome.end();
        return read;
    }

    private static ObservedOutcome succeeded(Members succeeded) throws ProtocolException {
        JsonNode output = succeeded.value("output");
        succeeded.end();
        return new ObservedOutcome.Succeeded(output);
    }

    private static ObservedOutcome failed(Members failed) throws ProtocolException {
        Optional<String> error = failed.optionalText("error");
        Optional<String> cause = failed.optionalText("cause");
        failed.end();
        return new ObservedOutcome.Failed(error, cause);
    }

    private static ObservedOutcome rejected(Members rejected) throws ProtocolException {
        rejected.value("diagnoses");
        List<Diagnosis> diagnoses = diagnoses(rejected, "diagnoses");
        rejected.end();
        return new ObservedOutcome.Rejected(diagnoses);
    }

    private static ObservedOutcome exhausted(Members exhausted) throws ProtocolException {
        String message = exhausted.text("message");
        exhausted.end();
        return new ObservedOutcome.Exhausted(message);
    }

    private static List<Diagnosis> diagnoses(Members message, String member) throws ProtocolException {
        List<Diagnosis> diagnoses = new ArrayList<>();
        for (JsonNode element : message.elements(member)) {
            Members diagnosis = Members.of(element, "an element of '" + member + "'");
            diagnoses.add(new Diagnosis(
                    diagnosis.optionalText("rule").orElse(""),
                    diagnosis.optionalText("at").orElse(""),
                    diagnosis.text("message"),
                    diagnosis.texts("requirements")));
            diagnosis.end();
        }
        return diagnoses;
    }

    private static List<StateEntry> path(List<JsonNode> elements) throws ProtocolException {
        List<StateEntry> path = new ArrayList<>();
        for (JsonNode element : elements) {
            Members entry = Members.of(element, "an element of 'path'");
            path.add(new StateEntry(entry.text("scope"), entry.text("state")));
            entry.end();
        }
        return path;
    }

    private static Optional<Map<String, JsonNode>> variables(Members message) throws ProtocolException {
        Optional<JsonNode> value = message.optionalValue("variables");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!value.get().isObject()) {
            throw new ProtocolException("'variables' is no object");
        }
        Map<String, JsonNode> variables = new LinkedHashMap<>();
        value.get().forEachEntry(variables::put);
        return Optional.of(variables);
    }

    private static Optional<Double> elapsed(Members message) throws ProtocolException {
        Optional<JsonNode> value = message.optionalValue("elapsed");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        JsonNode number = value.get();
        if (!number.isNumber()
                || number.decimalValue().signum() < 0
                || number.decimalValue().compareTo(LONGEST) > 0) {
            throw new ProtocolException("'elapsed' is no number of seconds from 0 to a million million");
        }
        return Optional.of(number.decimalValue().doubleValue());
    }
}
