package dev.asltck.harness.allure;

import dev.asltck.harness.junit.AslTckTestEngine;
import io.qameta.allure.listener.TestLifecycleListener;
import io.qameta.allure.model.Label;
import io.qameta.allure.model.Parameter;
import io.qameta.allure.model.TestResult;
import io.qameta.allure.util.ResultsUtils;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.engine.UniqueId;

/**
 * Names a case in Allure by its id, which never changes. By itself Allure takes the whole unique id of the test: that has the class of the
 * suite in it, and the file where the case stands, and not the engine. The engine and the dialect become parameters, so that results of
 * several engines can be put into one report and each has its own history.
 */
public final class CaseIdentity implements TestLifecycleListener {

    private static final String UNIQUE_ID = "junit.platform.uniqueid";
    private static final String ENGINE = "engine";
    private static final String CASE = "case";
    private static final String TEST_CASE_PREFIX = AslTckTestEngine.ID + ":";

    /** Tags that say what a case is run on. */
    private static final List<String> PARAMETERS = List.of(ENGINE, "dialect");

    /** For Allure's service loader. */
    public CaseIdentity() {}

    @Override
    public void beforeTestSchedule(TestResult result) {
        uniqueId(result)
                .map(CaseIdentity::place)
                .filter(place -> place.containsKey(CASE))
                .ifPresent(place -> identify(result, place));
    }

    private static Optional<UniqueId> uniqueId(TestResult result) {
        return result.getLabels().stream()
                .filter(label -> UNIQUE_ID.equals(label.getName()))
                .findFirst()
                .map(label -> UniqueId.parse(label.getValue()));
    }

    /** The segments below this suite by their types; empty for tests of others. Around it there may be the engine of {@code @Suite}. */
    private static Map<String, String> place(UniqueId id) {
        Map<String, String> place = new LinkedHashMap<>();
        boolean ours = false;
        for (UniqueId.Segment segment : id.getSegments()) {
            if (segment.getType().equals(ENGINE)) {
                ours = segment.getValue().equals(AslTckTestEngine.ID);
            } else if (ours) {
                place.put(segment.getType(), segment.getValue());
            }
        }
        return place;
    }

    private static void identify(TestResult result, Map<String, String> place) {
        String testCase = TEST_CASE_PREFIX + place.get(CASE);
        PARAMETERS.forEach(name -> takeParameter(result, name));
        result.setTestCaseId(testCase);
        result.setHistoryId(ResultsUtils.md5(testCase + parameters(result)));
        result.setFullName(String.join("/", place.values()));
        place(result, place);
    }

    /** Makes a parameter of a tag, which is of no more use then. */
    private static void takeParameter(TestResult result, String name) {
        String prefix = name + ":";
        Consumer<Label> take = label -> {
            result.getLabels().remove(label);
            result.getParameters()
                    .add(ResultsUtils.createParameter(name, label.getValue().substring(prefix.length())));
        };
        result.getLabels().stream()
                .filter(label -> ResultsUtils.TAG_LABEL_NAME.equals(label.getName()))
                .filter(label -> label.getValue().startsWith(prefix))
                .findFirst()
                .ifPresent(take);
    }

    private static String parameters(TestResult result) {
        return result.getParameters().stream().map(CaseIdentity::text).collect(Collectors.joining());
    }

    private static String text(Parameter parameter) {
        return " " + parameter.getName() + "=" + parameter.getValue();
    }

    /** In Allure's tree of suites: the chapter, and in it the file. */
    private static void place(TestResult result, Map<String, String> place) {
        List<String> containers = Stream.of(place.get("chapter"), place.get("file"))
                .filter(Objects::nonNull)
                .toList();
        if (!containers.isEmpty()) {
            result.getLabels().add(ResultsUtils.createSuiteLabel(containers.get(0)));
        }
        if (containers.size() > 1) {
            result.getLabels().add(ResultsUtils.createSubSuiteLabel(containers.get(1)));
        }
    }
}
