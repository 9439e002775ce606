package dev.asltck.harness.api.machine;

import dev.asltck.harness.api.call.RefusedException;
import dev.asltck.harness.api.call.UnreachableException;
import dev.asltck.harness.api.machine.DefinitionCheck.Opinion;
import dev.asltck.harness.api.machine.Prepared.Machine;
import dev.asltck.harness.api.machine.Prepared.Refused;
import dev.asltck.harness.api.task.Activity;
import dev.asltck.harness.api.task.ActivityPool;
import dev.asltck.harness.api.task.TaskDesk;
import dev.asltck.harness.engine.NoObservationException;
import dev.asltck.harness.engine.Observation.Diagnosis;
import dev.asltck.harness.engine.TaskScripts;
import dev.asltck.harness.engine.UnsupportedCaseException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes a state machine of a definition. The engine is asked about the definition as it stands, but for names that mean nothing outside the
 * cases, before activities take the place of Resources: so that a case about the form of a Resource is about that, and a definition that has
 * to be refused is judged even if its tasks cannot be played. An engine that aims at AWS takes ARNs alone, and is shown one for each task
 * that is played.
 */
final class MachineMaker {

    private final Creation creation;
    private final DefinitionCheck check;
    private final ActivityPool activities;
    private final MachineOptions options;

    MachineMaker(Creation creation, DefinitionCheck check, ActivityPool activities, MachineOptions options) {
        this.creation = creation;
        this.check = check;
        this.activities = activities;
        this.options = options;
    }

    Prepared make(String definition, TaskScripts scripts)
            throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        DefinedResources defined = DefinedResources.of(definition);
        Set<String> scripted = scripts.byResource().keySet();
        String plain = ResourceNames.with(
                options.arnsOnly() ? ResourceNames.servicesFor(scripted, defined) : Map.of(), definition, defined);
        Optional<Opinion> opinion = check.of(plain);
        if (opinion.filter(Opinion::refused).isPresent()) {
            return new Refused(opinion.get().diagnoses());
        }
        Set<String> replaced = new HashSet<>(scripted);
        replaced.retainAll(ResourceNames.in(definition));
        Optional<String> obstacle = Expression.obstacle(definition, defined, scripts, options.activities());
        boolean formMatters = obstacle.isPresent() || !replaced.stream().allMatch(ResourceNames::isName);
        if (opinion.isEmpty() && formMatters) {
            Optional<Refused> refused = creation.refusalOf(plain);
            if (refused.isPresent()) {
                return refused.get();
            }
        }
        if (obstacle.isPresent()) {
            throw new UnsupportedCaseException(obstacle.get());
        }
        return make(
                definition, defined, replaced, opinion.map(Opinion::diagnoses).orElse(List.of()));
    }

    private Prepared make(String definition, DefinedResources defined, Set<String> replaced, List<Diagnosis> warnings)
            throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        Map<String, Activity> lent = new LinkedHashMap<>();
        boolean made = false;
        try {
            for (String resource : replaced) {
                lent.put(resource, lend());
            }
            String text = ResourceNames.with(arns(lent), definition, defined);
            Creation.Result result = creation.create(text, !lent.isEmpty());
            made = result.refused().isEmpty();
            return made
                    ? new Machine(result.arn(), text, lent, warnings)
                    : result.refused().get();
        } finally {
            if (!made) {
                lent.values().forEach(each -> activities.takeBack(each, true));
            }
        }
    }

    private Activity lend()
            throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        try {
            return activities.lend();
        } catch (RefusedException e) {
            if (e.refusal().isUnknownOperation()) {
                throw new UnsupportedCaseException(TaskDesk.NO_ACTIVITIES);
            }
            throw e;
        }
    }

    private static Map<String, String> arns(Map<String, Activity> lent) {
        return lent.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().arn()));
    }

    /** Takes a machine apart. Without waiting. */
    void dispose(Machine machine, boolean clean) {
        creation.delete(machine.arn());
        machine.activities().values().forEach(each -> activities.takeBack(each, clean));
    }
}
