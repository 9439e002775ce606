package dev.asltck.fuzz.check;

import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.model.StateMachine;
import dev.asltck.reference.parse.Definition;
import dev.asltck.reference.problem.Location;
import dev.asltck.reference.problem.Problem;
import dev.asltck.reference.problem.Severity;
import dev.asltck.reference.problem.Validated;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What loading a definition promises, whatever the text is. */
public final class Loading {

    /** Characters of JSON Pointers after which no more problems are kept. */
    private static final int MOST_POINTERS = 10_000_000;

    private static final int LONGEST_MESSAGE = 2_000;

    private final String text;
    private final Validated<?> loaded;

    private Loading(String text, Validated<?> loaded) {
        this.text = text;
        this.loaded = loaded;
    }

    /** Loads a definition twice and checks all of it. */
    public static void check(String text, Dialect dialect) {
        Validated<StateMachine> loaded =
                Effort.proportionate("Loading", text.length(), () -> Definition.load(text, dialect));
        check(text, loaded);
        promise(loaded.equals(Definition.load(text, dialect)), "Something else when loaded again");
    }

    /** Checks what came of a text. */
    static void check(String text, Validated<?> loaded) {
        Loading loading = new Loading(text, loaded);
        loading.givesAValueUnlessThereAreErrors();
        loading.tellsProblemsInSourceOrder();
        loading.tellsNoMoreThanThereIs();
        loaded.problems().forEach(Loading::speaksPlainly);
        new Places(text).check(loaded.problems());
    }

    private void givesAValueUnlessThereAreErrors() {
        boolean hasErrors = loaded.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        promise(loaded.value().isPresent() != hasErrors, "A value although there are errors, or the reverse");
    }

    private void tellsProblemsInSourceOrder() {
        List<Location> locations =
                loaded.problems().stream().map(Problem::location).toList();
        promise(
                locations.equals(
                        locations.stream().sorted(Comparator.naturalOrder()).toList()),
                "Problems out of order");
    }

    private void tellsNoMoreThanThereIs() {
        long pointers = loaded.problems().stream()
                .mapToLong(problem -> problem.at().length())
                .sum();
        promise(loaded.problems().size() <= 10 + text.length(), "More problems than characters");
        promise(pointers <= 2L * (MOST_POINTERS + text.length()), "Too many pointers");
    }

    private static void speaksPlainly(Problem problem) {
        Stream.concat(Stream.of(problem.message()), problem.hint().stream()).forEach(said -> {
            promise(said.length() <= LONGEST_MESSAGE, "A message of " + said.length() + " characters");
            promise(said.chars().noneMatch(Character::isISOControl), "A control character in: " + said);
        });
    }

    private static void promise(boolean kept, String broken) {
        if (!kept) {
            throw new Finding(broken);
        }
    }
}
