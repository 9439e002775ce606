package dev.asltck.mutation.unit;

import dev.asltck.harness.corpus.Case;
import org.pitest.testapi.AbstractTestUnit;
import org.pitest.testapi.Description;
import org.pitest.testapi.ResultCollector;

/** One case in one dialect, as a test of PIT: {@code case-id}, or {@code case-id (aws)}. */
final class CaseUnit extends AbstractTestUnit {

    private final Case aCase;
    private final CaseCheck check;

    CaseUnit(Case aCase, CaseCheck check) {
        super(new Description(UnitName.of(aCase.id(), check.dialect()), CorpusCases.class));
        this.aCase = aCase;
        this.check = check;
    }

    @Override
    public void execute(ResultCollector results) {
        results.notifyStart(getDescription());
        try {
            check.check(aCase);
            results.notifyEnd(getDescription());
            // A mutant may throw anything; each is how the case notices it.
        } catch (Throwable thrown) {
            results.notifyEnd(getDescription(), thrown);
        }
    }
}
