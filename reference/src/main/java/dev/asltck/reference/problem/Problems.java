package dev.asltck.reference.problem;

import dev.asltck.reference.dialect.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a definition, in any order. */
public final class Problems {
    private static final Comparator<Problem> SOURCE_ORDER =
            Comparator.comparing(Problem::location).thenComparing(Problem::id).thenComparing(Problem::at);

    /** Characters of JSON Pointers: a state with a very long name and thousands of mistakes in it would else need gigabytes. */
    private static final int MOST_POINTERS = 10_000_000;

    private final Target target;
    private final Spelling spelling = new Spelling();
    private final List<Found> found = new ArrayList<>();
    private boolean hasErrors;
    private long pointers;

    /** @param location where it is, if that is not where its place is */
    private record Found(
            Check check,
            Severity severity,
            Place place,
            @Nullable Location location,
            String message,
            Optional<String> hint) {

        Problem located(Function<Place, Location> locations) {
            Location at = location == null ? locations.apply(place) : location;
            Check all = check.requirements().isEmpty() ? check : check.breaking(place.requirements());
            return new Problem(check.id(), severity, place.pointer(), at, message, hint, all.requirements());
        }
    }

    public Problems(Target target) {
        this.target = target;
    }

    /** What the definition is checked for. */
    public Target target() {
        return target;
    }

    /**
     * Report that the value at a place does not pass a check. After an absurd number of problems no more are kept, but for the first
     * error.
     */
    public void report(Check check, Place place, String message, Optional<String> hint) {
        add(check, place, null, message, hint);
    }

    /** Report what is known to be at another location than its place. */
    public void report(Check check, Place place, Location location, String message, Optional<String> hint) {
        add(check, place, location, message, hint);
    }

    private void add(Check check, Place place, @Nullable Location location, String message, Optional<String> hint) {
        check.strictness().in(target.dialect()).ifPresent(severity -> {
            pointers += place.length();
            boolean firstError = severity == Severity.ERROR && !hasErrors;
            if (firstError || pointers < MOST_POINTERS) {
                found.add(new Found(check, severity, place, location, message, hint));
            }
            hasErrors |= severity == Severity.ERROR;
        });
    }

    /** Report with a hint. */
    public void report(Check check, Place place, String message, String hint) {
        report(check, place, message, Optional.of(hint));
    }

    /** For hints: finds what was probably meant. */
    public Spelling spelling() {
        return spelling;
    }

    /** Whether the definition is refused. */
    public boolean hasErrors() {
        return hasErrors;
    }

    /** Everything reported so far, in the order of the text. */
    public List<Problem> inSourceOrder(Function<Place, Location> locations) {
        return found.stream()
                .map(each -> each.located(locations))
                .sorted(SOURCE_ORDER)
                .toList();
    }
}
