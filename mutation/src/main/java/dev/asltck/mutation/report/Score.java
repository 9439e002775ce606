package dev.asltck.mutation.report;

import dev.asltck.mutation.mutant.Mutant;
import dev.asltck.mutation.mutant.Status;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * How many mutants met which end.
 *
 * @param explained not noticed, for a known reason
 * @param survived reached and not noticed, without one
 * @param unreached by any case, without one
 */
record Score(int killed, int timedOut, int explained, int survived, int unreached) {

    static Score of(Collection<Mutant> mutants, Findings findings) {
        return new Score(
                count(mutants, Status.KILLED),
                count(mutants, Status.TIMED_OUT),
                (int) mutants.stream()
                        .filter(mutant -> findings.explanation(mutant).isPresent())
                        .count(),
                unexplained(mutants, findings, Status.SURVIVED),
                unexplained(mutants, findings, Status.UNREACHED));
    }

    private static int count(Collection<Mutant> mutants, Status status) {
        return (int)
                mutants.stream().filter(mutant -> mutant.status() == status).count();
    }

    private static int unexplained(Collection<Mutant> mutants, Findings findings, Status status) {
        return (int) mutants.stream()
                .filter(mutant -> mutant.status() == status
                        && findings.explanation(mutant).isEmpty())
                .count();
    }

    int total() {
        return killed + timedOut + explained + survived + unreached;
    }

    /** The share that is noticed of those that could be, such as {@code 97.3 %}; rounded down. */
    String share() {
        int noticed = killed + timedOut;
        int noticeable = total() - explained;
        if (noticeable == 0) {
            return "–";
        }
        return BigDecimal.valueOf(100L * noticed).divide(BigDecimal.valueOf(noticeable), 1, RoundingMode.FLOOR) + " %";
    }
}
