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
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the corpus to what it promises: whoever misreads the specification so is caught, at a case that names what is broken. */
class MisreadingsTest {

    private static final Path ROOT = Path.of("..");
    private static final Path PAGE = ROOT.resolve("docs").resolve("wrong-engines.md");

    /** A misreading is one mistake, which is seen at a glance. */
    private static final int MOST_CHANGED_LINES = 25;

    private static final Map<String, Requirement> REQUIREMENTS =
            Catalogue.published().requirements();
    private static final List<Case> CASES = Main.casesOfTheSpecification();

    private static final WrongEngines ENGINES = new WrongEngines(ROOT);

    @AfterAll
    static void close() throws IOException {
        ENGINES.close();
    }

    static List<Misreading> misreadings() throws IOException {
        return MisreadingFile.all(ROOT);
    }

    @ParameterizedTest
    @MethodSource("misreadings")
    void isCaughtAtEveryRequirementThatItBreaks(Misreading misreading) throws Exception {
        try (Engine engine = ENGINES.with(misreading);
                CaseRunner runner = new CaseRunner(engine, RunOptions.of(Dialect.SPEC))) {
            for (String requirement : misreading.breaks()) {
                assertThat(firstCaught(runner, requirement))
                        .as("%s: a case that names %s and fails", misreading, requirement)
                        .isPresent();
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

    @Test
    void areAllOnThePage() throws IOException {
        List<String> links = misreadings().stream()
                .map(misreading -> WrongEnginesPage.link(misreading) + " |")
                .toList();

        assertThat(Files.readAllLines(PAGE))
                .as("docs/wrong-engines.md; wrong-engines/run writes it anew")
                .filteredOn(line -> line.startsWith("| ["))
                .hasSameSizeAs(links)
                .allMatch(line -> links.stream().anyMatch(link -> line.startsWith("| " + link)));
    }

    private static Optional<CaseResult> firstCaught(CaseRunner runner, String requirement) throws InterruptedException {
        for (Case each : CASES) {
            if (each.requirements().contains(requirement)) {
                CaseResult result = runner.run(each);
                if (Trial.isCaught(result.judgement().verdict())) {
                    return Optional.of(result);
                }
            }
        }
        return Optional.empty();
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
