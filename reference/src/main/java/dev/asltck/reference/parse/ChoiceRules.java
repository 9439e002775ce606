package dev.asltck.reference.parse;

import dev.asltck.reference.model.ChoiceRule;
import dev.asltck.reference.model.QueryLanguage;
import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Strictness;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Reads what Choice Rules test: the Condition of a JSONata rule, a Boolean or a Data-test Expression of a JSONPath rule.
 *
 * @see <a href="https://states-language.net/spec.html#choice-state">Choice State</a>
 */
final class ChoiceRules {
    static final Check CONDITION_REQUIRED = Check.demanded("condition-required", "choice.jsonata.condition-required");
    static final Check CONDITION = Check.demanded("condition-type", "choice.jsonata.condition-other-literal");
    static final Check ONE_KIND = Check.demanded("boolean-xor-comparison", "choice.jsonpath.rule-kind");
    static final Check ONE_OF_AND_OR_NOT =
            Check.demanded("boolean-xor-comparison", "choice.jsonpath.boolean.one-of-and-or-not");
    static final Check NEITHER_KIND = Check.demanded("rule-neither-kind", "choice.jsonpath.rule-kind");
    static final Check NESTED_ASSIGN = Check.silent("nested-rule-assign", Strictness.ADVICE);

    /** In place of a rule that cannot be read: it has been reported, and the model is not used. */
    static final ChoiceRule STAND_IN = new ChoiceRule.And(List.of());

    private static final String LANGUAGE_RULE = "choice-rule-other-query-language";

    /** The kinds of Boolean Expression. */
    private enum Kind {
        AND("And"),
        OR("Or"),
        NOT("Not");

        private final String field;

        Kind(String field) {
            this.field = field;
        }

        /** The check of what the field holds. */
        Check operand() {
            return this == NOT
                    ? Check.demanded("not-object", requirement("single-rule"))
                    : Check.demanded("and-or-nonempty", requirement("non-empty-array"));
        }

        /** The check that a rule in it has no Next. */
        Check nestedNext() {
            return Check.demanded("nested-rule-no-next", requirement("nested-no-next"));
        }

        private String requirement(String tail) {
            return "choice.jsonpath.boolean." + field.toLowerCase(Locale.ROOT) + "." + tail;
        }
    }

    private ChoiceRules() {}

    /** Reads a rule whose other fields have been read already. */
    static ChoiceRule read(ObjectReader rule, QueryLanguage language) {
        rule.comment();
        ChoiceRule test = switch (language) {
            case JSONPATH -> jsonPath(rule);
            case JSONATA -> jsonata(rule);
        };
        rule.nothingElse(new OtherQueryLanguage(language, LANGUAGE_RULE));
        return test;
    }

    private static ChoiceRule jsonata(ObjectReader rule) {
        Value condition = rule.required("Condition", CONDITION_REQUIRED);
        condition.is(
                condition
                        .data()
                        .filter(data -> data.isBoolean() || JsonataText.is(data))
                        .isPresent(),
                CONDITION,
                "true, false or a JSONata string");
        return Expressions.CONDITION
                .single(condition)
                .<ChoiceRule>map(ChoiceRule.Condition::new)
                .orElseGet(() -> new ChoiceRule.Fixed(condition
                        .data()
                        .filter(data -> data.isBoolean() && data.booleanValue())
                        .isPresent()));
    }

    private static ChoiceRule jsonPath(ObjectReader rule) {
        List<Kind> kinds =
                Stream.of(Kind.values()).filter(kind -> rule.has(kind.field)).toList();
        boolean dataTest = DataTests.isDataTest(rule);
        rule.atMostOne(ONE_OF_AND_OR_NOT.breaking(ONE_KIND.requirements()), "And", "Or", "Not");
        if (kinds.isEmpty() && !dataTest && !rule.has("Condition")) {
            reportNoKind(rule);
        } else if (!kinds.isEmpty() && dataTest) {
            rule.problems()
                    .report(
                            ONE_KIND,
                            rule.place(),
                            "The rule has both \"" + kinds.get(0).field + "\" and a comparison",
                            "Put the comparison into a rule of its own, inside \"And\" for example.");
        }
        List<ChoiceRule> tests = new ArrayList<>();
        for (Kind kind : kinds) {
            tests.add(expression(rule.field(kind.field), kind));
        }
        if (dataTest) {
            tests.add(DataTests.read(rule, kinds.isEmpty()));
        }
        return tests.isEmpty() ? STAND_IN : tests.get(0);
    }

    private static void reportNoKind(ObjectReader rule) {
        String hint = Stream.of("And", "Or", "Not", "Variable")
                .flatMap(field -> rule.spelling(field).stream())
                .findFirst()
                .orElse("Add \"Variable\" and a comparison operator, or one of \"And\", \"Or\" and \"Not\".");
        rule.problems().report(NEITHER_KIND, rule.place(), "The rule tests nothing", hint);
    }

    private static ChoiceRule expression(Value value, Kind kind) {
        List<ChoiceRule> nested = new ArrayList<>();
        for (ObjectReader rule : rules(value, kind)) {
            nested.add(nested(rule, kind));
        }
        return switch (kind) {
            case AND -> new ChoiceRule.And(nested);
            case OR -> new ChoiceRule.Or(nested);
            case NOT -> new ChoiceRule.Not(nested.isEmpty() ? STAND_IN : nested.get(0));
        };
    }

    private static List<ObjectReader> rules(Value value, Kind kind) {
        return kind == Kind.NOT
                ? value.object(kind.operand()).stream().toList()
                : value.nonEmptyArray(kind.operand()).orElse(List.of()).stream()
                        .flatMap(rule -> rule.object(kind.operand()).stream())
                        .toList();
    }

    private static ChoiceRule nested(ObjectReader rule, Kind kind) {
        Value next = rule.field("Next");
        if (next.isPresent()) {
            rule.problems()
                    .report(
                            kind.nestedNext(),
                            next.place(),
                            "A rule inside \"" + kind.field + "\" has no \"Next\"",
                            "Move it to the rule at the top.");
        }
        if (rule.has("Assign")) {
            rule.problems()
                    .report(
                            NESTED_ASSIGN,
                            rule.field("Assign").place(),
                            "\"Assign\" in a rule inside \"" + kind.field + "\" is never evaluated",
                            "Move it to the rule at the top.");
        }
        DataFieldsReader.ofChoiceRule(rule, QueryLanguage.JSONPATH);
        return read(rule, QueryLanguage.JSONPATH);
    }
}
