package dev.asltck.reference.parse;

import dev.asltck.reference.model.QueryLanguage;
import dev.asltck.reference.model.State;
import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Quotation;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a state of any type.
 *
 * @param machineLanguage the machine's query language, the default of every state; empty if it cannot be told
 * @see <a href="https://states-language.net/spec.html#states-fields">States</a>
 */
record StateReader(Optional<QueryLanguage> machineLanguage) {
    static final Check TYPE_REQUIRED = Check.demanded("type-required", "state.type.required");
    static final Check TYPE_STRING = Check.demanded("type-value", "state.type.string");
    static final Check TYPE_KNOWN = Check.demanded("type-value", "state.type.known-value");

    /** Reads a state; empty if its type or its query language cannot be told, and with it which fields it has. */
    Optional<State> read(String name, ObjectReader fields, GraphReader graphs) {
        fields.comment();
        Optional<StateType> type = type(fields);
        Value ownLanguage = fields.field("QueryLanguage");
        Optional<QueryLanguage> language = ownLanguage.isPresent() ? QueryLanguages.read(ownLanguage) : machineLanguage;
        if (type.isEmpty() || language.isEmpty()) {
            return Optional.empty();
        }
        StateSource source = new StateSource(name, fields, type.get(), language.get());
        State state = read(source, graphs);
        source.nothingElse();
        return Optional.of(state);
    }

    private static Optional<StateType> type(ObjectReader fields) {
        Value value = fields.required("Type", TYPE_REQUIRED);
        Optional<String> written = value.string(TYPE_STRING);
        Optional<StateType> type = written.flatMap(StateType::of);
        if (written.isPresent() && type.isEmpty()) {
            Optional<String> meant = fields.problems()
                    .spelling()
                    .nearest(
                            written.get(),
                            Stream.of(StateType.values())
                                    .map(StateType::fieldValue)
                                    .toList());
            value.wrong(
                    TYPE_KNOWN,
                    "but has to be a state type",
                    meant.map(Quotation::suggestion)
                            .orElse("Write Task, Parallel, Map, Pass, Wait, Choice, Succeed or Fail."));
        }
        return type;
    }

    private static State read(StateSource state, GraphReader graphs) {
        return switch (state.type()) {
            case TASK -> TaskStates.read(state);
            case PARALLEL -> ParallelStates.read(state, graphs);
            case MAP -> MapStates.read(state, graphs);
            case PASS -> SimpleStates.pass(state);
            case WAIT -> WaitStates.read(state);
            case CHOICE -> ChoiceStates.read(state);
            case SUCCEED -> SimpleStates.succeed(state);
            case FAIL -> FailStates.read(state);
        };
    }
}
