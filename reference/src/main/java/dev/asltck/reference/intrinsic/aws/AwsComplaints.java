package dev.asltck.reference.intrinsic.aws;

import dev.asltck.reference.environment.Budget;
import dev.asltck.reference.intrinsic.CallSite;
import dev.asltck.reference.intrinsic.Complaints;
import dev.asltck.reference.json.Extent;
import dev.asltck.reference.json.Json;
import dev.asltck.reference.json.JsonSyntaxException;
import dev.asltck.reference.path.Path;
import tools.jackson.databind.JsonNode;

/**
 * The texts of AWS, word for word. They name the function that failed and quote the whole field; no recording shows which of several calls
 * within one another is quoted.
 */
final class AwsComplaints implements Complaints {

    /** What AWS's parser, Jackson 2, says instead of quoting the text that it reads. */
    private static final String REDACTED =
            "\n at [Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled); line: ";

    @Override
    public String unacceptable(CallSite site, String problem) {
        return evaluating(site, "Invalid arguments in " + site.call().name());
    }

    @Override
    public String unmatchedBrace(CallSite site, char brace) {
        char other = brace == '{' ? '}' : '{';
        return evaluating(
                site,
                "Invalid template in " + site.call().name() + ": matching '" + other + "' not found for '" + brace
                        + "'.");
    }

    @Override
    public String malformedJson(CallSite site, JsonSyntaxException problem) {
        return evaluating(
                site,
                "Cannot convert String to Json in " + site.call().name() + ", caused by: " + words(problem) + REDACTED
                        + problem.line() + ", column: " + problem.column() + "]");
    }

    @Override
    public String missing(CallSite site, Path path, JsonNode input, Budget budget) {
        budget.takeData(Extent.check(input, budget.limits()));
        return "The function '" + site.outermost().text()
                + "' had the following error: The JsonPath argument for the field '" + path.text()
                + "' could not be found in the input '" + Json.write(input) + "'";
    }

    /** Jackson 3, which reads here, calls property what Jackson 2 calls field. */
    private static String words(JsonSyntaxException problem) {
        return problem.said().replace("property name", "field name");
    }

    private static String evaluating(CallSite site, String problem) {
        return "There was an error while evaluating the intrinsic function: "
                + site.outermost().text() + ". " + problem;
    }
}
