package dev.asltck.reference.jsonpath;

import dev.asltck.reference.error.ErrorName;
import dev.asltck.reference.error.ExecutionFailure;
import dev.asltck.reference.intrinsic.Intrinsics;
import dev.asltck.reference.model.JsonPathFields;
import dev.asltck.reference.path.Path;
import dev.asltck.reference.path.PathSyntaxException;
import dev.asltck.reference.path.PayloadTemplate;
import dev.asltck.reference.query.DataFlow;
import dev.asltck.reference.query.Evaluation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The data fields of a JSONPath state.
 *
 * <ol>
 *   <li>InputPath selects from the raw input; {@code null} gives an empty object.
 *   <li>Parameters makes the effective input of it.
 *   <li>ResultSelector makes the effective result of the result.
 *   <li>ResultPath puts that into the raw input; {@code null} discards it.
 *   <li>OutputPath selects the effective output; {@code null} gives an empty object.
 * </ol>
 *
 * @see <a href="https://states-language.net/spec.html#filters">Input and Output Processing with JSONPath</a>
 */
public final class JsonPathDataFlow implements DataFlow {

    private final @Nullable CompiledPath inputPath;
    private final @Nullable CompiledTemplate parameters;
    private final @Nullable CompiledTemplate resultSelector;
    private final @Nullable CompiledReferencePath resultPath;
    private final @Nullable CompiledPath outputPath;
    private final @Nullable CompiledTemplate assign;

    private JsonPathDataFlow(JsonPathFields fields, Intrinsics functions) throws PathSyntaxException {
        this.inputPath = compiled(fields.inputPath());
        this.parameters = template(fields.parameters(), functions);
        this.resultSelector = template(fields.resultSelector(), functions);
        this.resultPath = fields.resultPath().map(CompiledReferencePath::of).orElse(null);
        this.outputPath = compiled(fields.outputPath());
        this.assign = template(fields.assign(), functions);
    }

    /**
     * Compiles the fields of one state.
     *
     * @param functions the Intrinsic Functions that templates may call
     * @throws PathSyntaxException if one of the paths is no JSONPath; cannot be with a valid model
     */
    public static JsonPathDataFlow compile(JsonPathFields fields, Intrinsics functions) throws PathSyntaxException {
        return new JsonPathDataFlow(fields, functions);
    }

    @Override
    public JsonNode effectiveInput(JsonNode rawInput, Evaluation evaluation) {
        JsonNode selected = selected(inputPath, rawInput, evaluation);
        return parameters == null ? selected : parameters.evaluate(selected, evaluation);
    }

    @Override
    public JsonNode output(JsonNode rawInput, JsonNode result, Evaluation evaluation) {
        JsonNode effectiveResult = resultSelector == null ? result : resultSelector.evaluate(result, evaluation);
        JsonNode combined =
                resultPath == null ? rawInput : resultPath.put(rawInput, effectiveResult, evaluation.budget());
        return selected(outputPath, combined, evaluation);
    }

    @Override
    public JsonNode passedOutput(JsonNode rawInput, JsonNode effectiveInput, Evaluation evaluation) {
        return selected(outputPath, effectiveInput, evaluation);
    }

    @Override
    public @Nullable ObjectNode assignments(JsonNode rawInput, JsonNode subject, Evaluation evaluation) {
        return assign == null ? null : (ObjectNode) assign.evaluate(subject, evaluation);
    }

    private static JsonNode selected(@Nullable CompiledPath path, JsonNode input, Evaluation evaluation) {
        if (path == null) {
            return JsonNodeFactory.instance.objectNode();
        }
        JsonNode selected = path.read(input, evaluation);
        if (selected == null) {
            throw new ExecutionFailure(ErrorName.UNSPECIFIED, path.missing(input, evaluation));
        }
        return selected;
    }

    private static @Nullable CompiledPath compiled(Optional<Path> path) throws PathSyntaxException {
        return path.isPresent() ? CompiledPath.compile(path.get()) : null;
    }

    private static @Nullable CompiledTemplate template(Optional<PayloadTemplate> template, Intrinsics functions)
            throws PathSyntaxException {
        return template.isPresent() ? CompiledTemplate.compile(template.get(), functions) : null;
    }
}
