package dev.asltck.harness.api;

import dev.asltck.harness.api.call.Operation;
import dev.asltck.harness.api.call.RefusedException;
import dev.asltck.harness.api.call.StepFunctions;
import dev.asltck.harness.api.call.UnreachableException;
import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.NoObservationException;
import dev.asltck.harness.engine.Observation.StateEntry;
import dev.asltck.harness.history.MachineDescription;
import dev.asltck.harness.history.Recording;
import dev.asltck.harness.history.RecordingParts;
import dev.asltck.harness.imports.ImportResult;
import dev.asltck.harness.imports.ImportResult.Imported;
import dev.asltck.harness.imports.ImportResult.NotImported;
import dev.asltck.harness.imports.Importer;
import dev.asltck.harness.imports.Way;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.sfn.model.GetExecutionHistoryResponse;

/** Finds the states that an execution has entered, in its history. */
final class ExecutionPath {

    private static final int EVENTS_PER_PAGE = 1_000;

    private final StepFunctions api;

    ExecutionPath(StepFunctions api) {
        this.api = api;
    }

    List<StateEntry> of(String arn, String definition)
            throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        RecordingParts parts = new RecordingParts().withMachine(machine(definition));
        for (GetExecutionHistoryResponse page : history(arn)) {
            parts.add(SdkJson.of(page));
        }
        return entries(parts.recording(arn));
    }

    static List<StateEntry> entries(Recording recording) throws AdapterException {
        ImportResult result = Importer.of(recording);
        if (result instanceof Imported imported) {
            return entries(imported.way());
        }
        throw new AdapterException("the history of the execution cannot be read: "
                + ((NotImported) result).reason().text());
    }

    private List<GetExecutionHistoryResponse> history(String arn)
            throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        return api.pages(
                Operation.GET_EXECUTION_HISTORY,
                (client, token) -> client.getExecutionHistory(request ->
                        request.executionArn(arn).maxResults(EVENTS_PER_PAGE).nextToken(token)),
                GetExecutionHistoryResponse::nextToken);
    }

    static MachineDescription machine(String definition) throws AdapterException {
        try {
            return MachineDescription.ofDefinition(Json.read(definition));
        } catch (JsonSyntaxException e) {
            throw new AdapterException("the engine has run a definition that is no JSON: " + e.explanation());
        }
    }

    private static List<StateEntry> entries(Way way) {
        List<StateEntry> entries = new ArrayList<>();
        way.statesByFrame()
                .forEach((scope, states) -> states.forEach(state -> entries.add(new StateEntry(scope, state))));
        return entries;
    }
}
