package dev.asltck.harness.corpus;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** No two cases have one id, aliases included. */
final class UniqueIdLint implements CaseLint {

    private final Map<String, Origin> seen = new HashMap<>();

    @Override
    public void check(Case aCase, BiConsumer<String, String> report) {
        Origin other = seen.putIfAbsent(aCase.id(), aCase.origin());
        if (other != null) {
            report.accept("has an id that is taken at " + other, "give it an id of its own");
        }
        for (String alias : aCase.aliases()) {
            Origin holder = seen.putIfAbsent(alias, aCase.origin());
            if (holder != null && !holder.isSameCase(aCase.origin())) {
                report.accept("has the alias '" + alias + "', which is taken at " + holder, "remove the alias");
            }
        }
    }
}
