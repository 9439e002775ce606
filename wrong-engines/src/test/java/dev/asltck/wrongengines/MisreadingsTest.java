package dev.asltck.wrongengines;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.catalogue.Catalogue;
import dev.asltck.harness.catalogue.Requirement;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.engine.Engine;
import dev.asltck.harness.runner.CaseResult;
import dev.asltck.harness.runner.CaseRunner;
import dev.asltck.harness.runner.RunOptions;
import dev.asltck.harness.runner.Runner;
import dev.asltck.harness.verdict.Verdict;
import dev.asltck.reference.dialect.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the corpus to what it promises: whoever misreads the specification so is caught, at a case that names what is broken. */
class MisreadingsTest {

    private static final Path ROOT = Path.of("..");

    /** A misreading is one mistake, which is seen at a glance. */
    private static final int MOST_CHANGED_LINES = 25;

    private static final Map<String, Requirement> REQUIREMENTS =
            Catalogue.published().requirements();
    private static final List<Case> CASES = Main.casesOfTheSpecification();

    private static WrongEngines engines = new WrongEngines(ROOT);

    @BeforeAll
    static void open() {
        engines = new WrongEngines(ROOT);
    }

    @AfterAll
    static void close() throws IOException {
        engines.close();
    }

    static List<Misreading> misreadings() throws IOException {
        return MisreadingFile.all(ROOT);
    }

    @ParameterizedTest
    @MethodSource("misreadings")
    void isCaughtAtEveryRequirementThatItBreaks(Misreading misreading) throws Exception {
        try (Engine engine = engines.with(misreading);
                CaseRunner runner = new CaseRunner(engine, RunOptions.of(Dialect.SPEC))) {
            for (String requirement : misreading.breaks()) {
                assertThat(firstCaught(runner, requirement))
                        .as("%s: cases that name %s and fail", misreading, requirement)
                        .isNotEmpty();
            }
        }
    }

    /** It is the mistake that is caught above, and not the way in which the engine is loaded. */
    @Test
    void passesTheSameCasesWithoutAMisreading() throws Exception {
        Set<String> broken =
                misreadings().stream().flatMap(each -> each.breaks().stream()).collect(toSet());
        List<Case> cases = CASES.stream()
                .filter(each -> each.requirements().stream().anyMatch(broken::contains))
                .toList();

        List<CaseResult> results;
        try (Engine engine = WrongEngines.withoutMisreading()) {
            results = new Runner(engine, RunOptions.of(Dialect.SPEC), result -> {}).run(cases);
        }

        assertThat(results).hasSizeGreaterThan(500);
        assertThat(results)
                .allSatisfy(result -> assertThat(result.judgement().verdict())
                        .as(result.aCase().id())
                        .isInstanceOf(Verdict.Passed.class));
    }

    @ParameterizedTest
    @MethodSource("misreadings")
    void breaksRequirementsOfTheCatalogue(Misreading misreading) {
        assertThat(REQUIREMENTS).containsKeys(misreading.breaks().toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("misreadings")
    void isOneSmallMistake(Misreading misreading) {
        assertThat(misreading.changedLines()).isBetween(1, MOST_CHANGED_LINES);
    }

    @ParameterizedTest
    @MethodSource("misreadings")
    void isKnownFromAFindingThatThereIs(Misreading misreading) throws IOException {
        if (misreading.knownFrom().isPresent()) {
            String[] link = misreading.knownFrom().get().split("#", 2);

            assertThat(anchors(ROOT.resolve(link[0]))).contains(link[1]);
        }
    }

    @Test
    void haveTitlesOfTheirOwn() throws IOException {
        assertThat(misreadings()).extracting(Misreading::title).doesNotHaveDuplicates();
    }

    @Test
    void areAboutEveryChapter() throws IOException {
        Set<String> chapters = misreadings().stream()
                .map(each -> REQUIREMENTS.get(each.breaks().get(0)))
                .filter(Objects::nonNull)
                .map(Requirement::chapter)
                .collect(toSet());

        assertThat(chapters)
                .extracting(chapter -> chapter.split("/", 2)[0])
                .containsAll(REQUIREMENTS.values().stream()
                        .map(requirement -> requirement.chapter().split("/", 2)[0])
                        .toList());
        assertThat(chapters)
                .contains(
                        "state-types/pass",
                        "state-types/task",
                        "state-types/choice",
                        "state-types/wait",
                        "state-types/succeed",
                        "state-types/fail",
                        "state-types/parallel",
                        "state-types/map");
    }

    private static Stream<CaseResult> firstCaught(CaseRunner runner, String requirement) throws InterruptedException {
        for (Case each : CASES) {
            if (each.requirements().contains(requirement)) {
                CaseResult result = runner.run(each);
                if (Trial.isCaught(result.judgement().verdict())) {
                    return Stream.of(result);
                }
            }
        }
        return Stream.of();
    }

    /** Of the headings of a page. */
    private static List<String> anchors(Path page) throws IOException {
        return Files.readAllLines(page).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}\\- _]", "")
                        .replace(' ', '-'))
                .toList();
    }
}
