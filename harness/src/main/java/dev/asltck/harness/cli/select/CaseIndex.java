package dev.asltck.harness.cli.select;

import dev.asltck.harness.corpus.Case;
import java.util.List;

/** Finds cases by id. */
public final class CaseIndex {

    private final List<Case> cases;

    public CaseIndex(List<Case> cases) {
        this.cases = cases;
    }

    /** The case with this id or alias; of a case that has rows, named without one, all of them. */
    public List<Case> find(String id) {
        List<Case> found = cases.stream().filter(each -> each.id().equals(id)).toList();
        return found.isEmpty()
                ? cases.stream().filter(each -> isNamed(each, id)).toList()
                : found;
    }

    private static boolean isNamed(Case aCase, String id) {
        return aCase.id().startsWith(id + "[") || aCase.aliases().contains(id);
    }

    /** Ids of cases, without rows. */
    public List<String> ids() {
        return cases.stream().map(CaseIndex::idWithoutRow).distinct().toList();
    }

    /** The id that the rows of a case share. */
    public static String idWithoutRow(Case aCase) {
        return withoutRow(aCase.id());
    }

    static String withoutRow(String id) {
        int row = id.indexOf('[');
        return row < 0 ? id : id.substring(0, row);
    }
}
