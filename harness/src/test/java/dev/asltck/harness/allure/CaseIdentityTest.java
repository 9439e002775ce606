package dev.asltck.harness.allure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.qameta.allure.model.Label;
import io.qameta.allure.model.Parameter;
import io.qameta.allure.model.TestResult;
import io.qameta.allure.util.ResultsUtils;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.UniqueId;

class CaseIdentityTest {

    private static final UniqueId SUITE = UniqueId.forEngine("asl-tck");
    private static final UniqueId HELLO = SUITE.append("chapter", "greetings/polite")
            .append("file", "hello.json")
            .append("case", "hello[short]");

    @Test
    void namesTheTestCaseByTheIdOfTheCase() {
        assertThat(result(HELLO, "toy").getTestCaseId()).isEqualTo("asl-tck:hello[short]");
    }

    @Test
    void keepsItsIdsWhereTheCaseMovesOrASuiteClassRunsIt() {
        TestResult moved = result(SUITE.append("file", "other.json").append("case", "hello[short]"), "toy");
        TestResult below = result(UniqueId.parse("[engine:junit-platform-suite]/[suite:a.B]/" + HELLO), "toy");

        assertThat(List.of(moved, below))
                .extracting(TestResult::getTestCaseId, TestResult::getHistoryId)
                .containsOnly(tuple("asl-tck:hello[short]", result(HELLO, "toy").getHistoryId()));
    }

    @Test
    void hasAHistoryForEachEngine() {
        assertThat(result(HELLO, "toy").getHistoryId())
                .isNotEqualTo(result(HELLO, "other").getHistoryId());
    }

    @Test
    void makesParametersOfTheTagsThatSayWhatTheCaseIsRunOn() {
        TestResult result = result(HELLO, "toy");

        assertThat(result.getParameters())
                .extracting(Parameter::getName, Parameter::getValue)
                .containsExactly(tuple("engine", "toy"), tuple("dialect", "aws"));
        assertThat(result.getLabels())
                .filteredOn(label -> label.getName().equals("tag"))
                .extracting(Label::getValue)
                .containsExactly("level:must");
    }

    @Test
    void putsTheCaseBelowItsChapterAndFile() {
        TestResult result = result(HELLO, "toy");

        assertThat(result.getFullName()).isEqualTo("greetings/polite/hello.json/hello[short]");
        assertThat(result.getLabels())
                .extracting(Label::getName, Label::getValue)
                .contains(tuple("suite", "greetings/polite"), tuple("subSuite", "hello.json"));
    }

    @Test
    void leavesAloneWhatIsNoCase() {
        for (UniqueId id : List.of(SUITE, UniqueId.parse("[engine:other]/[case:hello]"))) {
            TestResult result = result(id, "toy");

            assertThat(result.getTestCaseId()).isEqualTo("by Allure");
            assertThat(result.getParameters()).isEmpty();
        }
    }

    /** What Allure makes of a test, once it has been told of it. */
    private static TestResult result(UniqueId id, String engine) {
        List<Label> labels = new ArrayList<>(List.of(
                ResultsUtils.createTagLabel("engine:" + engine),
                ResultsUtils.createTagLabel("dialect:aws"),
                ResultsUtils.createTagLabel("level:must"),
                ResultsUtils.createLabel("junit.platform.uniqueid", id.toString())));
        TestResult result = new TestResult().setTestCaseId("by Allure").setLabels(labels);
        new CaseIdentity().beforeTestSchedule(result);
        return result;
    }
}
