package dev.asltck.reference.intrinsic;

import dev.asltck.reference.environment.Budget;
import dev.asltck.reference.json.JsonSyntaxException;
import dev.asltck.reference.path.Path;
import tools.jackson.databind.JsonNode;

/** What is said about a call that fails: the text of the Cause. */
public interface Complaints {

    /**
     * Of wrong arguments.
     *
     * @param problem what is wrong with them, a sentence
     */
    String unacceptable(CallSite site, String problem);

    /**
     * Of the template of States.Format.
     *
     * @param brace half of a pair
     */
    String unmatchedBrace(CallSite site, char brace);

    /** Of the argument of States.StringToJson. */
    String malformedJson(CallSite site, JsonSyntaxException problem);

    /**
     * Of an argument that selects nothing.
     *
     * @param budget what a text that quotes the input has to be taken from
     */
    String missing(CallSite site, Path path, JsonNode input, Budget budget);
}
