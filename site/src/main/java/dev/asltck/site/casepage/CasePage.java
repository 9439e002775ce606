package dev.asltck.site.casepage;

import dev.asltck.reports.results.CaseRecord;
import dev.asltck.site.book.CaseText;
import dev.asltck.site.book.RequirementText;
import dev.asltck.site.graph.MachineDrawing;
import dev.asltck.site.page.Frame;
import dev.asltck.site.page.Templates;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes pages of cases. May be used by several threads. */
public final class CasePage {

    private final MachineDrawing machines = new MachineDrawing();
    private final Map<String, RequirementText> requirements = new HashMap<>();

    /** @param requirements the requirement catalogue */
    public CasePage(List<RequirementText> requirements) {
        requirements.forEach(requirement -> this.requirements.put(requirement.id(), requirement));
    }

    /**
     * The HTML of a page in a folder of the site.
     *
     * @param subject the case as the results have it
     * @param text the case as the book has it; empty if it has none
     * @param runs those that had the case
     */
    public String render(Frame frame, CaseRecord subject, Optional<CaseText> text, List<CaseRun> runs) {
        List<RunResult> results = IntStream.range(0, runs.size())
                .mapToObj(place -> RunResult.of(place, runs.get(place), text))
                .toList();
        return Templates.render(
                "casepage",
                Map.of(
                        "frame", frame,
                        "subject", subject,
                        "requirements", requirements(subject),
                        "parts", text.map(known -> CaseParts.of(known, machines)),
                        "results", results,
                        "repeats", repeats(subject, results),
                        "looks", looks(subject, text)));
    }

    private List<RequirementLine> requirements(CaseRecord subject) {
        return subject.requirements().stream()
                .map(id -> new RequirementLine(id, Optional.ofNullable(requirements.get(id))))
                .toList();
    }

    private static List<String> repeats(CaseRecord subject, List<RunResult> results) {
        return results.stream()
                .flatMap(result -> Commands.repeat(subject.id(), result.header()).stream())
                .distinct()
                .toList();
    }

    private static List<String> looks(CaseRecord subject, Optional<CaseText> text) {
        if (text.isEmpty()) {
            return List.of();
        }
        return List.of(Commands.show(subject.id()), Commands.trace(subject.id())).stream()
                .flatMap(Optional::stream)
                .toList();
    }
}
