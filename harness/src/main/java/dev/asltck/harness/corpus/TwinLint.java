package dev.asltck.harness.corpus;

import dev.asltck.harness.engine.Stimulus;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** No two cases tell the engine the same. */
final class TwinLint implements CaseLint {

    private final Map<Stimulus, String> seen = new HashMap<>();

    @Override
    public void check(Case aCase, BiConsumer<String, String> report) {
        Stimulus stimulus = aCase.stimulus();
        Stimulus anonymous = new Stimulus(
                "", stimulus.definition(), stimulus.input(), stimulus.context(), stimulus.clock(), stimulus.tasks());
        String twin = seen.putIfAbsent(anonymous, aCase.id());
        if (twin != null) {
            report.accept("tells the engine the same as '" + twin + "'", "merge the two");
        }
    }
}
