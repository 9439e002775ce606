package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Place;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Quotation;
import dev.asltck.reference.validate.StateOutline.Part;
import java.util.List;

/**
 * A field whose value is one of a few words.
 *
 * @param known those words
 */
record Words(String field, List<String> known) {

    /** Report a value that is none of the words, be it a string or not. */
    void check(Part part, Check check, Problems problems) {
        part.field(field)
                .filter(value -> !known.contains(value.stringValue("")))
                .ifPresent(value -> {
                    Place place = part.place().field(field);
                    String hint = problems.spelling()
                            .nearest(value.stringValue(""), known)
                            .map(Quotation::suggestion)
                            .orElse("Write one of " + Quotation.list(known) + ".");
                    problems.report(
                            check,
                            place,
                            place.label() + " is " + Quotation.shortened(value.toString())
                                    + ", which AWS does not know",
                            hint);
                });
    }

    /** Report a value that is none of the words, or that there is none. */
    void require(Part part, Check check, Problems problems) {
        if (part.field(field).isEmpty()) {
            problems.report(
                    check,
                    part.place(),
                    "The field \"" + field + "\" is missing",
                    "Add it: one of " + Quotation.list(known) + ".");
        }
        check(part, check, problems);
    }
}
