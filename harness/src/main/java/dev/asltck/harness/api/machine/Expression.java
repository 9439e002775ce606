package dev.asltck.harness.api.machine;

import dev.asltck.harness.api.task.TaskDesk;
import dev.asltck.harness.engine.TaskScripts;
import dev.asltck.reference.task.TaskCall;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Says which cases activities cannot express, and why: the same words for all of a kind. */
final class Expression {

    static final String CALLBACK =
            "a callback (.waitForTaskToken) needs a service that passes its token on, which an activity is not";

    static final String READER = "an activity cannot take the place of what an ItemReader reads";

    static final String WRITER = "an activity cannot take the place of what a ResultWriter writes to";

    static final String OTHER_FORM =
            "a Resource with a task script is written in a form in which it cannot be replaced";

    private Expression() {}

    /** Why a case cannot be expressed, if that is so. */
    static Optional<String> obstacle(
            String definition, DefinedResources defined, TaskScripts scripts, boolean hasActivities) {
        Set<String> scripted = scripts.byResource().keySet();
        if (scripted.isEmpty()) {
            return Optional.empty();
        }
        if (!hasActivities) {
            return Optional.of(TaskDesk.NO_ACTIVITIES);
        }
        if (scripted.stream().anyMatch(TaskCall::waitsForToken)) {
            return Optional.of(CALLBACK);
        }
        if (meet(scripted, defined.readers())) {
            return Optional.of(READER);
        }
        if (meet(scripted, defined.writers())) {
            return Optional.of(WRITER);
        }
        Set<String> hidden = new HashSet<>(defined.tasks());
        hidden.retainAll(scripted);
        hidden.removeAll(ResourceNames.in(definition));
        return hidden.isEmpty() ? Optional.empty() : Optional.of(OTHER_FORM);
    }

    private static boolean meet(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }
}
