package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Place;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Quotation;
import dev.asltck.reference.problem.Spelling;
import java.util.Optional;

/**
 * StartAt names one of the States beside it.
 *
 * @see <a href="https://states-language.net/spec.html#toplevelfields">Top-level fields</a>
 */
final class StartAtTargetRule implements Rule {
    static final Check TARGET = Check.demanded("startat-target", "machine.startat.names-a-state");

    @Override
    public void check(Outline outline, Problems problems) {
        outline.scopes().forEach(scope -> check(scope, problems));
    }

    private static void check(Scope scope, Problems problems) {
        String target = scope.field("StartAt").stringValue("");
        if (!scope.field("StartAt").isString() || scope.names().isEmpty() || scope.hasName(target)) {
            return;
        }
        Optional<String> nearest = problems.spelling().nearest(target, scope.names());
        Check check = TARGET;
        if (nearest.filter(name -> Spelling.isSame(target, name)).isPresent()) {
            check = check.breaking("machine.startat.exact-match");
        }
        Optional<Scope> nested = scope.named(target).stream()
                .map(StateOutline::scope)
                .filter(around -> around.isWithin(scope))
                .findFirst();
        if (nested.isPresent()) {
            check = check.breaking("machine.startat.not-nested-name")
                    .breaking(nested.get().kind().requirement("closed-for-all-transitions"));
        }
        Place place = scope.place().field("StartAt");
        String where = nested.isPresent() ? "a state that is nested in another one" : "no state";
        problems.report(
                check,
                place,
                "StartAt names " + Quotation.of(target) + ", which is " + where,
                Names.hint(nearest, scope));
    }
}
