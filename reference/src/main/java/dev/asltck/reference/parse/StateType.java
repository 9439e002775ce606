package dev.asltck.reference.parse;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The state types, by the value of the field Type.
 *
 * @see <a href="https://states-language.net/spec.html#state-types">State Types</a>
 */
enum StateType {
    TASK("Task"),
    PARALLEL("Parallel"),
    MAP("Map"),
    PASS("Pass"),
    WAIT("Wait"),
    CHOICE("Choice"),
    SUCCEED("Succeed"),
    FAIL("Fail");

    private final String fieldValue;

    StateType(String fieldValue) {
        this.fieldValue = fieldValue;
    }

    static Optional<StateType> of(String fieldValue) {
        return Stream.of(values())
                .filter(type -> type.fieldValue.equals(fieldValue))
                .findFirst();
    }

    String fieldValue() {
        return fieldValue;
    }

    /** As the ids of requirements spell it. */
    String inIds() {
        return fieldValue.toLowerCase(Locale.ROOT);
    }
}
