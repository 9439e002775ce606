package dev.asltck.reference.model;

import dev.asltck.reference.path.Path;
import dev.asltck.reference.path.PayloadTemplate;
import dev.asltck.reference.path.ReferencePath;
import java.util.Optional;

/**
 * The data fields of a JSONPath state. A type of state that lacks a field has its default here.
 *
 * @param inputPath empty for {@code null}: the input is discarded
 * @param parameters in a Map State without ItemSelector this is the deprecated name of ItemSelector, and empty here
 * @param resultPath empty for {@code null}: the result is discarded
 * @param outputPath empty for {@code null}: the output is discarded
 * @param assign the variables to assign
 * @see <a href="https://states-language.net/spec.html#filters">Input and Output Processing with JSONPath</a>
 */
public record JsonPathFields(
        Optional<Path> inputPath,
        Optional<PayloadTemplate> parameters,
        Optional<PayloadTemplate> resultSelector,
        Optional<ReferencePath> resultPath,
        Optional<Path> outputPath,
        Optional<PayloadTemplate> assign)
        implements DataFields {

    /** What a state without any of the fields has. */
    public static final JsonPathFields DEFAULTS = new JsonPathFields(
            Optional.of(Path.WHOLE_INPUT),
            Optional.empty(),
            Optional.empty(),
            Optional.of(ReferencePath.WHOLE_INPUT),
            Optional.of(Path.WHOLE_INPUT),
            Optional.empty());

    /** The same fields with another Assign. */
    public JsonPathFields withAssign(Optional<PayloadTemplate> newAssign) {
        return new JsonPathFields(inputPath, parameters, resultSelector, resultPath, outputPath, newAssign);
    }

    @Override
    public QueryLanguage queryLanguage() {
        return QueryLanguage.JSONPATH;
    }
}
