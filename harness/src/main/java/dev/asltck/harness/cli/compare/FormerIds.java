package dev.asltck.harness.cli.compare;

import dev.asltck.harness.corpus.Case;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** By which ids cases have been known before they were renamed. */
final class FormerIds {

    private FormerIds() {}

    /** The ids that cases have now, by former ones. A row keeps its name. */
    static Map<String, String> of(List<Case> cases) {
        Map<String, String> present = new HashMap<>();
        for (Case each : cases) {
            int row = each.id().indexOf('[');
            String suffix = row < 0 ? "" : each.id().substring(row);
            each.aliases().forEach(alias -> present.put(alias + suffix, each.id()));
        }
        return present;
    }
}
