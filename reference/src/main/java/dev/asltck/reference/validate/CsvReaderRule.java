package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Strictness;
import dev.asltck.reference.validate.StateOutline.Part;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * AWS is told where the names of a CSV file's columns are, and by what character the columns are separated.
 *
 * @see <a href="https://states-language.net/spec.html#reading-items">Reading Items</a>
 */
final class CsvReaderRule implements Rule {
    static final Check CSV = Check.silent("readerconfig-csv", Strictness.LIMIT_OF_AWS);

    private static final String GIVEN = "GIVEN";
    private static final String HEADERS = "CSVHeaders";
    private static final Words HEADER_LOCATIONS = new Words("CSVHeaderLocation", List.of("FIRST_ROW", GIVEN));
    private static final Words DELIMITERS =
            new Words("CSVDelimiter", List.of("COMMA", "PIPE", "SEMICOLON", "SPACE", "TAB"));

    @Override
    public void check(StateOutline state, Problems problems) {
        state.readerConfig()
                .filter(config -> config.text("InputType").filter("CSV"::equals).isPresent())
                .ifPresent(config -> {
                    HEADER_LOCATIONS.require(config, CSV, problems);
                    DELIMITERS.check(config, CSV, problems);
                    checkHeaders(config, problems);
                });
    }

    private static void checkHeaders(Part config, Problems problems) {
        Optional<JsonNode> headers = config.field(HEADERS);
        boolean needed = config.text("CSVHeaderLocation").filter(GIVEN::equals).isPresent();
        if (headers.isEmpty() && needed) {
            problems.report(
                    CSV,
                    config.place(),
                    "The field \"" + HEADERS + "\" is missing",
                    "Add the names of the columns, or read them from the \"FIRST_ROW\".");
        }
        headers.filter(given -> !areNames(given))
                .ifPresent(given -> problems.report(
                        CSV,
                        config.place().field(HEADERS),
                        "The names of the columns have to be a non-empty array of strings",
                        "Write a name for each column."));
    }

    private static boolean areNames(JsonNode headers) {
        return headers.isArray()
                && !headers.isEmpty()
                && headers.values().stream().allMatch(JsonNode::isString);
    }
}
