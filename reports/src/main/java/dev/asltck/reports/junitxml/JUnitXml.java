package dev.asltck.reports.junitxml;

import dev.asltck.reports.baseline.BaselineResult;
import dev.asltck.reports.baseline.Finding;
import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.VerdictKind;
import dev.asltck.reports.runs.NamedRun;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Runs as JUnit XML: a suite for each chapter of each run, a test for each case. Where known failures were given, these are skipped, and
 * what does not agree with them is a suite of its own, in which everything fails.
 */
public final class JUnitXml {

    private static final String BASELINE = "baseline";

    private JUnitXml() {}

    /** The document. */
    public static String of(List<NamedRun> runs) {
        List<TestSuite> suites =
                runs.stream().flatMap(run -> suites(run).stream()).toList();
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new DocumentWriter(xml).write(suites);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text cannot be written to memory", e);
        }
        return text.toString();
    }

    private static List<TestSuite> suites(NamedRun run) {
        SortedMap<String, List<TestCase>> chapters = new TreeMap<>();
        for (CaseRecord result : run.cases()) {
            chapters.computeIfAbsent(result.chapter(), chapter -> new ArrayList<>())
                    .add(test(run, result));
        }
        List<TestSuite> suites = new ArrayList<>();
        run.baseline()
                .filter(baseline -> !baseline.findings().isEmpty())
                .ifPresent(baseline -> suites.add(new TestSuite(run, BASELINE, findings(run, baseline))));
        chapters.forEach((chapter, tests) -> suites.add(new TestSuite(run, chapter, tests)));
        return suites;
    }

    private static List<TestCase> findings(NamedRun run, BaselineResult baseline) {
        return baseline.findings().stream()
                .map(finding -> new TestCase(
                        ClassName.of(run.name(), BASELINE),
                        finding.kind().word() + " " + finding.subject(),
                        Optional.empty(),
                        Optional.of(outcome(finding))))
                .toList();
    }

    private static TestOutcome outcome(Finding finding) {
        return new TestOutcome("failure", finding.kind().word(), finding.text(), finding.text());
    }

    private static TestCase test(NamedRun run, CaseRecord result) {
        Optional<String> known = run.baseline().flatMap(baseline -> baseline.reason(result));
        Optional<TestOutcome> outcome = result.verdict() == VerdictKind.PASSED
                ? Optional.empty()
                : Optional.of(
                        known.map(reason -> TestOutcome.known(result, reason)).orElseGet(() -> TestOutcome.of(result)));
        return new TestCase(
                ClassName.of(run.name(), result.file()),
                result.id(),
                result.durationMillis().stream().boxed().findFirst(),
                outcome);
    }
}
