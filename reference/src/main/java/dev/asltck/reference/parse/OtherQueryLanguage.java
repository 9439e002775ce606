package dev.asltck.reference.parse;

import dev.asltck.reference.model.ComparisonOperator;
import dev.asltck.reference.model.QueryLanguage;
import dev.asltck.reference.problem.Check;
import java.util.Optional;
import java.util.Set;

/**
 * Fields that belong to the query language which is not the state's.
 *
 * @param used the state's query language
 * @param id the rule's
 */
record OtherQueryLanguage(QueryLanguage used, String id) implements Leftovers {
    private static final Set<String> JSONATA_ONLY = Set.of("Arguments", "Output", "Items", "Condition");
    private static final Set<String> JSONPATH_ONLY = Set.of(
            "InputPath",
            "Parameters",
            "ResultSelector",
            "ResultPath",
            "OutputPath",
            "Variable",
            "ItemsPath",
            "MaxConcurrencyPath",
            "MaxItemsPath",
            "MaxItemsPerBatchPath",
            "MaxInputBytesPerBatchPath",
            "ToleratedFailureCountPath",
            "ToleratedFailurePercentagePath",
            "TimeoutSecondsPath",
            "HeartbeatSecondsPath",
            "SecondsPath",
            "TimestampPath",
            "ErrorPath",
            "CausePath");
    private static final Set<String> BOOLEAN_EXPRESSIONS = Set.of("And", "Or", "Not");

    /** The judge of a state's fields. */
    static OtherQueryLanguage ofState(QueryLanguage used) {
        return new OtherQueryLanguage(
                used, used == QueryLanguage.JSONATA ? "jsonpath-field-in-jsonata" : "jsonata-field-in-jsonpath");
    }

    @Override
    public Optional<Verdict> of(String name) {
        return switch (used) {
            case JSONATA -> jsonPathOnly(name).map(requirement -> verdict(name, requirement, QueryLanguage.JSONPATH));
            case JSONPATH ->
                JSONATA_ONLY.contains(name)
                        ? Optional.of(verdict(name, "jsonpath.disabled." + name, QueryLanguage.JSONATA))
                        : Optional.empty();
        };
    }

    private static Optional<String> jsonPathOnly(String name) {
        if (JSONPATH_ONLY.contains(name)) {
            return Optional.of("jsonata.disabled." + name);
        }
        return BOOLEAN_EXPRESSIONS.contains(name) || Operator.named(name).isPresent()
                ? Optional.of("jsonata.disabled.ComparisonOperators")
                : Optional.empty();
    }

    private Verdict verdict(String name, String requirement, QueryLanguage owner) {
        return new Verdict(
                Check.demanded(id, requirement),
                "The field \"" + name + "\" belongs to " + owner.fieldValue() + ", but the state's query language is "
                        + used.fieldValue(),
                Optional.of("Remove the field, or give the state \"QueryLanguage\": \"" + owner.fieldValue() + "\"."));
    }

    /** A comparison operator in the form that its field name has. */
    record Operator(ComparisonOperator operator, boolean isPath) {
        private static final String PATH = "Path";

        static Optional<Operator> named(String field) {
            if (!field.endsWith(PATH)) {
                return ComparisonOperator.named(field).map(found -> new Operator(found, false));
            }
            return ComparisonOperator.named(field.substring(0, field.length() - PATH.length()))
                    .filter(ComparisonOperator::hasPathForm)
                    .map(found -> new Operator(found, true));
        }
    }
}
