package dev.asltck.site.requirement;

import dev.asltck.reports.results.Counts;
import dev.asltck.site.matrix.Run;
import java.util.List;

/**
 * How many requirements a run fulfils, by the cases that it had.
 *
 * @param all all cases passed
 * @param some some did
 * @param none none did
 * @param untried there was no case
 */
public record Fulfilment(Run run, int all, int some, int none, int untried) {

    static Fulfilment of(Run run, int place, List<RequirementLine> lines) {
        int all = 0;
        int some = 0;
        int none = 0;
        int untried = 0;
        for (RequirementLine line : lines) {
            Counts counts = line.scores().get(place).counts();
            if (counts.total() == 0) {
                untried++;
            } else if (counts.passed() == counts.total()) {
                all++;
            } else if (counts.passed() > 0) {
                some++;
            } else {
                none++;
            }
        }
        return new Fulfilment(run, all, some, none, untried);
    }
}
