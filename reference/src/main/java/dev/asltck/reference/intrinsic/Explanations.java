package dev.asltck.reference.intrinsic;

import dev.asltck.reference.environment.Budget;
import dev.asltck.reference.json.JsonSyntaxException;
import dev.asltck.reference.path.Path;
import tools.jackson.databind.JsonNode;

/** Says which call failed and what its author did wrong. The specification prescribes no texts. */
final class Explanations implements Complaints {

    @Override
    public String unacceptable(CallSite site, String problem) {
        return site.call().text() + ": " + problem;
    }

    @Override
    public String unmatchedBrace(CallSite site, char brace) {
        return unacceptable(site, "argument 1 has a " + brace + " that is neither escaped nor part of {}");
    }

    @Override
    public String malformedJson(CallSite site, JsonSyntaxException problem) {
        return unacceptable(
                site,
                "argument 1 is no JSON text: " + problem.explanation() + " (line " + problem.line() + ", column "
                        + problem.column() + ")");
    }

    @Override
    public String missing(CallSite site, Path path, JsonNode input, Budget budget) {
        return unacceptable(site, "the Path '" + path.text() + "' selects nothing");
    }
}
