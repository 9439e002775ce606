package dev.asltck.harness.junit;

import dev.asltck.harness.corpus.Case;
import org.junit.platform.engine.UniqueId;

/** Unique ids. They hold names and no positions, so that they stay when cases are added, and a failed test can be run again by its id. */
final class CaseIds {

    private final UniqueId engine;

    CaseIds(UniqueId engine) {
        this.engine = engine;
    }

    UniqueId of(Case aCase) {
        return file(aCase).append("case", aCase.id());
    }

    UniqueId file(Case aCase) {
        return parentOfFile(aCase).append("file", aCase.origin().fileName());
    }

    /** The chapter; a file without one is right below the engine. */
    UniqueId parentOfFile(Case aCase) {
        return aCase.chapter().isEmpty() ? engine : engine.append("chapter", aCase.chapter());
    }
}
