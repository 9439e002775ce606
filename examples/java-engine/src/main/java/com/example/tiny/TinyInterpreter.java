package com.example.tiny;

import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An engine that knows four types of states and no paths. Knows nothing of the suite. */
public final class TinyInterpreter {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Set<String> FIELDS =
            Set.of("Type", "Comment", "Next", "End", "Result", "Resource", "Error", "Cause");

    private final Worker worker;

    public TinyInterpreter(Worker worker) {
        this.worker = worker;
    }

    /** Does the work of Task states. */
    public interface Worker {
        JsonNode work(String resource, JsonNode input) throws ExecutionFailedException;
    }

    /** A definition that the engine does not take. */
    public static final class DefinitionException extends Exception {
        private static final long serialVersionUID = 1L;

        DefinitionException(String message) {
            super(message);
        }
    }

    /** A field of the language that the engine does not know. */
    public static final class NotKnownException extends Exception {
        private static final long serialVersionUID = 1L;

        NotKnownException(String what) {
            super(what);
        }
    }

    /** An execution that failed. */
    public static final class ExecutionFailedException extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Optional<String> error;
        private final transient Optional<String> cause;

        public ExecutionFailedException(Optional<String> error, Optional<String> cause) {
            super(error.orElse("no error name") + ": " + cause.orElse("no cause"));
            this.error = error;
            this.cause = cause;
        }

        public Optional<String> error() {
            return error;
        }

        public Optional<String> cause() {
            return cause;
        }
    }

    /** Executes a state machine. */
    public JsonNode execute(String definition, JsonNode input)
            throws DefinitionException, NotKnownException, ExecutionFailedException {
        JsonNode machine = machine(definition);
        JsonNode data = input;
        String name = machine.path("StartAt").asString("");
        while (true) {
            JsonNode state = machine.path("States").path(name);
            requireKnown(state);
            data = step(state, data);
            if (state.path("Type").asString().equals("Succeed") || state.path("End").asBoolean(false)) {
                return data;
            }
            name = state.path("Next").asString("");
        }
    }

    private JsonNode step(JsonNode state, JsonNode input) throws ExecutionFailedException, NotKnownException {
        String type = state.path("Type").asString();
        return switch (type) {
            case "Pass" -> state.has("Result") ? state.get("Result") : input;
            case "Succeed" -> input;
            case "Task" -> worker.work(state.path("Resource").asString(), input);
            case "Fail" -> throw new ExecutionFailedException(text(state, "Error"), text(state, "Cause"));
            default -> throw new NotKnownException("the state type " + type);
        };
    }

    private static Optional<String> text(JsonNode state, String field) {
        return state.has(field) ? Optional.of(state.get(field).asString()) : Optional.empty();
    }

    private static JsonNode machine(String definition) throws DefinitionException {
        JsonNode machine;
        try {
            machine = JSON.readTree(definition);
        } catch (JacksonException e) {
            throw new DefinitionException("no JSON: " + e.getOriginalMessage());
        }
        requireState(machine, machine.path("StartAt"), "StartAt");
        for (JsonNode state : machine.path("States")) {
            if (state.has("Next")) {
                requireState(machine, state.get("Next"), "Next");
            }
            requireString(state, "Error");
            requireString(state, "Cause");
        }
        return machine;
    }

    private static void requireState(JsonNode machine, JsonNode name, String field) throws DefinitionException {
        if (!name.isString() || !machine.path("States").has(name.stringValue())) {
            throw new DefinitionException(field + " names no state: " + name);
        }
    }

    private static void requireString(JsonNode state, String field) throws DefinitionException {
        if (state.has(field) && !state.get(field).isString()) {
            throw new DefinitionException(field + " is no string: " + state.get(field));
        }
    }

    private static void requireKnown(JsonNode state) throws NotKnownException {
        for (String field : state.propertyNames()) {
            if (!FIELDS.contains(field)) {
                throw new NotKnownException("the field " + field);
            }
        }
    }
}
