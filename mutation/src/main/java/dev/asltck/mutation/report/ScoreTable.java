package dev.asltck.mutation.report;

import dev.asltck.mutation.mutant.Mutant;
import dev.asltck.mutation.mutant.ReferenceClass;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The scores of all packages as a table, with the sum. */
final class ScoreTable {

    private static final List<String> HEAD =
            List.of("package", "mutants", "killed", "without end", "explained", "survived", "unreached", "noticed");

    private ScoreTable() {}

    static String of(Findings findings) {
        Map<String, List<Mutant>> byPackage = findings.mutants().stream()
                .collect(Collectors.groupingBy(
                        mutant -> ReferenceClass.of(mutant.key().type()).packageName(),
                        TreeMap::new,
                        Collectors.toList()));
        StringBuilder table = new StringBuilder(Markdown.row(HEAD)).append(Markdown.rule(1, HEAD.size() - 1));
        byPackage.forEach((name, mutants) ->
                table.append(row(Markdown.code(name.equals(".") ? "(root)" : name), Score.of(mutants, findings))));
        return table.append(row("**all**", Score.of(findings.mutants(), findings)))
                .toString();
    }

    private static String row(String name, Score score) {
        return Markdown.row(List.of(
                name,
                score.total(),
                score.killed(),
                score.timedOut(),
                score.explained(),
                score.survived(),
                score.unreached(),
                score.share()));
    }
}
