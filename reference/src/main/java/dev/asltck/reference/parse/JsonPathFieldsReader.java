package dev.asltck.reference.parse;

import static dev.asltck.reference.parse.CommonField.ASSIGN;
import static dev.asltck.reference.parse.CommonField.INPUT_PATH;
import static dev.asltck.reference.parse.CommonField.OUTPUT_PATH;
import static dev.asltck.reference.parse.CommonField.PARAMETERS;
import static dev.asltck.reference.parse.CommonField.RESULT_PATH;
import static dev.asltck.reference.parse.CommonField.RESULT_SELECTOR;

import dev.asltck.reference.model.JsonPathFields;
import dev.asltck.reference.path.Path;
import dev.asltck.reference.path.PathRoot;
import dev.asltck.reference.path.PayloadTemplate;
import dev.asltck.reference.path.ReferencePath;
import dev.asltck.reference.problem.Check;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the data fields of a JSONPath state, a Choice Rule or a Catcher.
 *
 * @see <a href="https://states-language.net/spec.html#filters">Input and Output Processing with JSONPath</a>
 */
final class JsonPathFieldsReader {
    static final Check INPUT_PATH_PATH = Check.demanded("inputpath-path", "jsonpath.inputpath.is-path");
    static final Check OUTPUT_PATH_PATH = Check.demanded("outputpath-path", "jsonpath.outputpath.is-path");
    static final Check RESULT_PATH_REFERENCE = Check.demanded("resultpath-refpath", "jsonpath.resultpath.is-refpath");
    static final Check CATCHER_RESULT_PATH =
            Check.demanded("catcher-resultpath", "catch.jsonpath.resultpath.static-rules");
    static final Check RESULT_PATH_CONTEXT = Check.demanded("resultpath-context", "jsonpath.resultpath.not-context");
    static final Check RESULT_PATH_VARIABLE = Check.demanded("resultpath-variable", "var.resultpath-not-a-variable");
    static final Check TEMPLATE_OBJECT = Check.demanded("payload-template-object", "payload.object");

    /** Sections on state types say again what the chapter on data says of every state. */
    private static final Map<StateType, Map<CommonField, String>> REQUIREMENTS = Map.of(
            StateType.PARALLEL,
            Map.of(
                    INPUT_PATH, "parallel.jsonpath.inputpath-parameters-to-branches",
                    PARAMETERS, "parallel.jsonpath.inputpath-parameters-to-branches",
                    RESULT_SELECTOR, "parallel.jsonpath.resultselector",
                    RESULT_PATH, "parallel.jsonpath.resultpath",
                    OUTPUT_PATH, "parallel.jsonpath.outputpath"),
            StateType.MAP,
            Map.of(
                    INPUT_PATH, "map.jsonpath.inputpath",
                    PARAMETERS, "map.jsonpath.parameters-same-as-itemselector",
                    RESULT_SELECTOR, "map.jsonpath.resultselector",
                    RESULT_PATH, "map.jsonpath.resultpath",
                    OUTPUT_PATH, "map.jsonpath.outputpath"),
            StateType.SUCCEED,
            Map.of(INPUT_PATH, "succeed.jsonpath.inputpath", OUTPUT_PATH, "succeed.jsonpath.outputpath"));

    private JsonPathFieldsReader() {}

    /** The fields that the type of the state has, which is not Fail. */
    static JsonPathFields ofState(StateSource state) {
        return new JsonPathFields(
                path(state, INPUT_PATH, INPUT_PATH_PATH),
                template(state, PARAMETERS),
                template(state, RESULT_SELECTOR),
                !RESULT_PATH.isIn(state.type())
                        ? JsonPathFields.DEFAULTS.resultPath()
                        : resultPath(value(state, RESULT_PATH), RESULT_PATH_REFERENCE),
                path(state, OUTPUT_PATH, OUTPUT_PATH_PATH),
                ASSIGN.isIn(state.type()) ? assign(state.fields()) : Optional.empty());
    }

    /** Of a Choice Rule: Assign alone. */
    static JsonPathFields ofChoiceRule(ObjectReader rule) {
        JsonPathFields none = JsonPathFields.DEFAULTS;
        return new JsonPathFields(
                none.inputPath(),
                none.parameters(),
                none.resultSelector(),
                none.resultPath(),
                none.outputPath(),
                assign(rule));
    }

    /** Of a Catcher: ResultPath and Assign. */
    static JsonPathFields ofCatcher(ObjectReader catcher) {
        JsonPathFields none = JsonPathFields.DEFAULTS;
        return new JsonPathFields(
                none.inputPath(),
                none.parameters(),
                none.resultSelector(),
                resultPath(catcher.field(RESULT_PATH.fieldName()), CATCHER_RESULT_PATH),
                none.outputPath(),
                assign(catcher));
    }

    private static Value value(StateSource state, CommonField field) {
        Value value = state.fields().field(field.fieldName());
        String requirement = REQUIREMENTS.getOrDefault(state.type(), Map.of()).get(field);
        return requirement == null ? value : value.governedBy(requirement);
    }

    private static Optional<Path> path(StateSource state, CommonField field, Check check) {
        Value value = value(state, field);
        return value.isNull() ? Optional.empty() : Paths.path(value, check).or(() -> Optional.of(Path.WHOLE_INPUT));
    }

    private static Optional<ReferencePath> resultPath(Value value, Check check) {
        if (value.isNull()) {
            return Optional.empty();
        }
        Optional<ReferencePath> path = Paths.reference(value, check);
        path.ifPresent(found -> checkRoot(value, found, check));
        return path.or(() -> Optional.of(ReferencePath.WHOLE_INPUT));
    }

    private static void checkRoot(Value value, ReferencePath path, Check check) {
        String hint = "Begin it with \"$.\": it says where in the state's input the result goes.";
        if (path.root() instanceof PathRoot.ContextObject) {
            Check context = RESULT_PATH_CONTEXT.breaking(check.requirements());
            value.wrong(context, "but must not begin with \"$$\": the Context Object cannot be written to", hint);
        } else if (path.root() instanceof PathRoot.Variable) {
            value.wrong(RESULT_PATH_VARIABLE, "but must not be a variable", "Assign the variable in \"Assign\".");
        }
    }

    private static Optional<PayloadTemplate> template(StateSource state, CommonField field) {
        return field.isIn(state.type())
                ? Templates.read(value(state, field), TEMPLATE_OBJECT, Templates.VALUE)
                : Optional.empty();
    }

    private static Optional<PayloadTemplate> assign(ObjectReader object) {
        return Templates.read(
                object.field(ASSIGN.fieldName()), JsonataFieldsReader.ASSIGN_OBJECT, Templates.ASSIGN_VALUE);
    }
}
