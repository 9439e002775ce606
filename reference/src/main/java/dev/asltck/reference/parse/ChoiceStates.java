package dev.asltck.reference.parse;

import dev.asltck.reference.model.ChoiceState;
import dev.asltck.reference.model.ChoiceState.Choice;
import dev.asltck.reference.model.DataFields;
import dev.asltck.reference.model.State;
import dev.asltck.reference.problem.Check;
import java.util.List;
import java.util.Optional;

/**
 * Reads Choice States.
 *
 * @see <a href="https://states-language.net/spec.html#choice-state">Choice State</a>
 */
final class ChoiceStates {
    static final Check CHOICES_REQUIRED = Check.demanded("choices-required", "choice.choices.required");
    static final Check CHOICES_NON_EMPTY = Check.demanded("choices-nonempty", "choice.choices.non-empty-array");
    static final Check RULE_OBJECT = Check.demanded("choices-nonempty", "choice.rule.object");
    static final Check NEXT_REQUIRED = Check.demanded("choice-rule-next-required", "choice.rule.next-required");
    static final Check NEXT_STRING = Check.demanded("choice-rule-next-target", "choice.rule.next-names-state");
    static final Check DEFAULT_STRING = Check.demanded("default-target", "choice.default.string");

    private ChoiceStates() {}

    static State read(StateSource state) {
        List<Value> rules = state.fields()
                .required("Choices", CHOICES_REQUIRED)
                .nonEmptyArray(CHOICES_NON_EMPTY)
                .orElse(List.of());
        List<Choice> choices = rules.stream()
                .flatMap(rule -> rule.object(RULE_OBJECT).stream())
                .map(rule -> choice(rule, state))
                .toList();
        Optional<String> defaultState = state.fields().field("Default").string(DEFAULT_STRING);
        return new ChoiceState(state.name(), DataFieldsReader.ofState(state), choices, defaultState);
    }

    private static Choice choice(ObjectReader rule, StateSource state) {
        String next = rule.required("Next", NEXT_REQUIRED).string(NEXT_STRING).orElse("");
        DataFields fields = DataFieldsReader.ofChoiceRule(rule, state.language());
        return new Choice(ChoiceRules.read(rule, state.language()), fields, next);
    }
}
