package dev.asltck.mutation.unit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.CorpusLoader;
import dev.asltck.reference.dialect.Dialect;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pitest.testapi.NullExecutionListener;
import org.pitest.testapi.TestPluginFactory;
import org.pitest.testapi.TestUnit;

class CorpusUnitFinderTest {

    @Test
    void findsAUnitForEachCaseInEachDialectInWhichItHolds() {
        List<String> names = find(CorpusCases.class).stream()
                .map(unit -> unit.getDescription().getName())
                .toList();

        List<Case> corpus = CorpusLoader.builtIn();
        Stream<String> spec = corpus.stream()
                .filter(each -> each.dialect().filter(Dialect.AWS::equals).isEmpty())
                .map(Case::id);
        Stream<String> aws = corpus.stream()
                .filter(each -> each.dialect().filter(Dialect.SPEC::equals).isEmpty())
                .map(each -> each.id() + " (aws)");
        assertThat(names).first().isEqualTo(LoadingUnit.NAME);
        assertThat(names.stream().skip(1))
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(Stream.concat(spec, aws).toList());
    }

    @Test
    void leavesOtherClassesToOthers() {
        assertThat(find(CorpusUnitFinderTest.class)).isEmpty();
    }

    @Test
    void isOfferedToPit() {
        assertThat(ServiceLoader.load(TestPluginFactory.class)).hasAtLeastOneElementOfType(CorpusPluginFactory.class);
    }

    @Test
    void tellsTheNameOfAUnitAndTheCaseBehindIt() {
        TestUnit last = find(CorpusCases.class).get(find(CorpusCases.class).size() - 1);
        String name = CorpusCases.unitName(last.getDescription().getQualifiedName());

        assertThat(name).isEqualTo(last.getDescription().getName()).endsWith(" (aws)");
        assertThat(UnitName.caseId(name) + " (aws)").isEqualTo(name);
    }

    private static List<TestUnit> find(Class<?> type) {
        return new CorpusUnitFinder().findTestUnits(type, new NullExecutionListener());
    }
}
