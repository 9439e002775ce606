package dev.asltck.harness.api.machine;

import dev.asltck.harness.api.call.Operation;
import dev.asltck.harness.api.call.Refusal;
import dev.asltck.harness.api.call.RefusedException;
import dev.asltck.harness.api.call.StepFunctions;
import dev.asltck.harness.api.call.UnreachableException;
import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.engine.NoObservationException;
import dev.asltck.harness.engine.Observation.Diagnosis;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.services.sfn.model.ValidateStateMachineDefinitionDiagnostic;
import software.amazon.awssdk.services.sfn.model.ValidateStateMachineDefinitionResponse;
import software.amazon.awssdk.services.sfn.model.ValidateStateMachineDefinitionResultCode;
import software.amazon.awssdk.services.sfn.model.ValidateStateMachineDefinitionSeverity;

/** Asks ValidateStateMachineDefinition about definitions, as long as the endpoint does not turn out to have no such operation. */
final class DefinitionCheck {

    private final StepFunctions api;
    private volatile boolean wanted;

    DefinitionCheck(StepFunctions api, boolean wanted) {
        this.api = api;
        this.wanted = wanted;
    }

    /**
     * What the engine says.
     *
     * @param refused whether the definition is
     */
    record Opinion(boolean refused, List<Diagnosis> diagnoses) {}

    /** Nothing if the endpoint has no opinion. */
    Optional<Opinion> of(String definition) throws UnreachableException, NoObservationException, InterruptedException {
        if (!wanted) {
            return Optional.empty();
        }
        try {
            return Optional.of(opinion(api.call(
                    Operation.VALIDATE_STATE_MACHINE_DEFINITION,
                    client -> client.validateStateMachineDefinition(request -> request.definition(definition)))));
        } catch (RefusedException e) {
            Refusal refusal = e.refusal();
            if (refusal.isUnknownOperation() || refusal.isServerError()) {
                wanted = false;
                return Optional.empty();
            }
            if (Rejections.isAboutDefinition(refusal)) {
                return Optional.of(new Opinion(true, Rejections.diagnoses(refusal)));
            }
            throw new AdapterException("ValidateStateMachineDefinition is refused: " + refusal.text());
        }
    }

    private static Opinion opinion(ValidateStateMachineDefinitionResponse answer) {
        boolean refused = answer.result() == ValidateStateMachineDefinitionResultCode.FAIL;
        List<Diagnosis> diagnoses = answer.diagnostics().stream()
                .filter(each -> (each.severity() == ValidateStateMachineDefinitionSeverity.WARNING) != refused)
                .map(DefinitionCheck::diagnosis)
                .toList();
        return new Opinion(refused, diagnoses);
    }

    private static Diagnosis diagnosis(ValidateStateMachineDefinitionDiagnostic diagnostic) {
        return new Diagnosis(
                Objects.requireNonNullElse(diagnostic.code(), ""),
                Rejections.pointer(diagnostic.location()),
                Objects.requireNonNullElse(diagnostic.message(), ""),
                List.of());
    }
}
