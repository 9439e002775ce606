package dev.asltck.mutation.mutant;

import java.util.List;
import java.util.Optional;

/**
 * A mutant and what became of it.
 *
 * @param line in the source
 * @param change in words
 * @param killedBy the first unit that noticed it
 * @param reachedBy how many units execute the place
 * @param some of these units, a few
 */
public record Mutant(
        MutantKey key,
        int line,
        String change,
        Status status,
        Optional<String> killedBy,
        int reachedBy,
        List<String> some) {

    public Mutant {
        some = List.copyOf(some);
    }

    Mutant withOrdinal(int number) {
        return new Mutant(key.withOrdinal(number), line, change, status, killedBy, reachedBy, some);
    }
}
