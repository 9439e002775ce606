package dev.asltck.reference.variables;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A state-machine-local scope: the variables of one {@code States} field, for one branch or iteration. States of an inner scope read
 * the variables of outer ones; the specification leaves that to the interpreter and needs it in its example.
 *
 * @see <a href="https://states-language.net/spec.html#variable-scope">Variable Scope</a>
 */
public final class Scope {

    private final @Nullable Scope outer;
    private Map<String, JsonNode> values = Map.of();

    /**
     * Opens a scope.
     *
     * @param outer the scope around this one; null for the machine's
     */
    public Scope(@Nullable Scope outer) {
        this.outer = outer;
    }

    /** The value of a variable; null where it has none yet. */
    public @Nullable JsonNode value(String name) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            JsonNode value = scope.values.get(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** Assigns each field of an evaluated {@code Assign}. */
    public void assign(ObjectNode newValues) {
        if (values.isEmpty()) {
            values = new LinkedHashMap<>();
        }
        newValues.forEachEntry(values::put);
    }

    /** The variables of this scope alone, in the order of their first assignment. */
    public Map<String, JsonNode> values() {
        return Collections.unmodifiableMap(values);
    }
}
