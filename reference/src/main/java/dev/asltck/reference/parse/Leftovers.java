package dev.asltck.reference.parse;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Quotation;
import dev.asltck.reference.problem.Strictness;
import java.util.List;
import java.util.Optional;

/** Says why a field that nobody asked for does not belong where it is. */
@FunctionalInterface
interface Leftovers {

    /** For fields that no type of object with a table of its own has. */
    Check UNKNOWN_FIELD = Check.silent("unknown-field", Strictness.REFUSED_BY_AWS);

    /** For fields that only AWS has. */
    Check FIELD_OF_AWS = Check.silent("unknown-field", Strictness.ADVICE_FOR_SPEC);

    /** Knows no field in particular. */
    Leftovers NONE = name -> Optional.empty();

    /** What to report of a field. */
    record Verdict(Check check, String message, Optional<String> hint) {

        /** The verdict where more requirements are violated. */
        Verdict breaking(List<String> more) {
            return new Verdict(check.breaking(more), message, hint);
        }
    }

    /** Empty if nothing is known about the field: then it is unknown. */
    Optional<Verdict> of(String name);

    /** The verdict of another judge where this one has none. */
    default Leftovers or(Leftovers other) {
        return name -> of(name).or(() -> other.of(name));
    }

    /** Judges a field that only AWS has. */
    static Leftovers ofAws(String field) {
        return name -> name.equals(field)
                ? Optional.of(new Verdict(
                        FIELD_OF_AWS, "The field \"" + field + "\" belongs to AWS and has no effect", Optional.empty()))
                : Optional.empty();
    }

    /** The verdict about a field that the specification does not name. */
    static Verdict unknown(String name, Optional<String> nearest) {
        return new Verdict(
                UNKNOWN_FIELD,
                "The field " + Quotation.of(name) + " is unknown here",
                nearest.map(Quotation::suggestion));
    }
}
