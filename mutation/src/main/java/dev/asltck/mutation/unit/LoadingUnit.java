package dev.asltck.mutation.unit;

import org.pitest.testapi.AbstractTestUnit;
import org.pitest.testapi.Description;
import org.pitest.testapi.ResultCollector;

/**
 * Passes. PIT takes what is executed before the first unit for the first unit's doing: this is the unit that has filled the tables of the
 * interpreter, and read the corpus.
 */
public final class LoadingUnit extends AbstractTestUnit {

    /** No id of a case. */
    public static final String NAME = "(loading)";

    LoadingUnit() {
        super(new Description(NAME, CorpusCases.class));
    }

    @Override
    public void execute(ResultCollector results) {
        results.notifyStart(getDescription());
        results.notifyEnd(getDescription());
    }
}
