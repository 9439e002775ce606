package dev.asltck.reference.model;

import java.util.List;
import java.util.Optional;

/**
 * A Choice State.
 *
 * @param choices not empty
 * @param defaultState where to go if no rule matches
 * @see <a href="https://states-language.net/spec.html#choice-state">Choice State</a>
 */
public record ChoiceState(String name, DataFields fields, List<Choice> choices, Optional<String> defaultState)
        implements State {

    public ChoiceState {
        choices = List.copyOf(choices);
    }

    /**
     * A Choice Rule at the top level.
     *
     * @param fields what it does to the data when it is chosen: of a {@link JsonPathFields} only Assign
     * @param next the state of the same graph to go to
     */
    public record Choice(ChoiceRule rule, DataFields fields, String next) {}

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.choice(this);
    }
}
