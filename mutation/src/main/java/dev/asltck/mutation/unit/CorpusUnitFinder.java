package dev.asltck.mutation.unit;

import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.CorpusLoader;
import dev.asltck.harness.reference.ReferenceEngine;
import dev.asltck.reference.dialect.Dialect;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.pitest.testapi.TestUnit;
import org.pitest.testapi.TestUnitExecutionListener;
import org.pitest.testapi.TestUnitFinder;

/**
 * Finds a unit for each case and each dialect in which it holds.
 *
 * <p>PIT asks before it puts the first mutant in. Whatever has to be done with the interpreter as it is, is done here: the corpus is read,
 * with the interpreter's own reader of JSON texts, and its tables are filled.
 */
public final class CorpusUnitFinder implements TestUnitFinder {

    @Override
    public List<TestUnit> findTestUnits(Class<?> testClass, TestUnitExecutionListener listener) {
        if (!testClass.equals(CorpusCases.class)) {
            return List.of();
        }
        ReferenceClasses.initialized().forEach(type -> {});
        List<Case> corpus = CorpusLoader.builtIn();
        return Stream.concat(Stream.of(new LoadingUnit()), units(corpus)).toList();
    }

    private static Stream<TestUnit> units(List<Case> cases) {
        return Arrays.stream(Dialect.values()).flatMap(dialect -> {
            CaseCheck check = new CaseCheck(ReferenceEngine::new, dialect);
            return cases.stream().filter(each -> each.holdsIn(dialect)).map(each -> new CaseUnit(each, check));
        });
    }
}
