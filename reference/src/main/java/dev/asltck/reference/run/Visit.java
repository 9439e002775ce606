package dev.asltck.reference.run;

import dev.asltck.reference.context.ContextObject.MapItem;
import dev.asltck.reference.context.ContextObject.StateVisit;
import dev.asltck.reference.environment.Budget;
import dev.asltck.reference.environment.Entropy;
import dev.asltck.reference.query.Evaluation;
import dev.asltck.reference.state.AttemptStep;
import dev.asltck.reference.state.StateEvaluation;
import dev.asltck.reference.state.Step;
import dev.asltck.reference.variables.Scope;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The visit of a frame to a state: what its expressions may look at. One object serves a frame for all its visits. */
final class Visit implements StateEvaluation, StateVisit {

    private final Execution execution;
    private final Scope variables;
    private final @Nullable MapItem item;
    private Step step;
    private JsonNode rawInput;
    private Instant entered;
    private long enteredEvent;
    private int retryCount;
    private @Nullable String token;
    private @Nullable JsonNode context;
    private @Nullable String mapRunArn;

    Visit(Execution execution, Scope variables, @Nullable MapItem item, Step step, JsonNode rawInput) {
        this.execution = execution;
        this.variables = variables;
        this.item = item;
        this.step = step;
        this.rawInput = rawInput;
        this.entered = execution.now();
    }

    /** The next state. */
    void enter(Step nextStep, JsonNode input) {
        step = nextStep;
        rawInput = input;
        entered = execution.now();
        retryCount = 0;
        token = null;
        context = null;
        mapRunArn = null;
    }

    /** The same state once more. */
    void retry() {
        retryCount++;
        token = null;
        context = null;
    }

    /** @param event its number in the history */
    void enteredAt(long event) {
        enteredEvent = event;
    }

    /** Number of the event with which the state was entered. */
    long enteredEvent() {
        return enteredEvent;
    }

    Step step() {
        return step;
    }

    JsonNode rawInput() {
        return rawInput;
    }

    @Override
    public JsonNode contextObject() {
        JsonNode current = context;
        if (current == null) {
            current = execution.contextObject().at(this);
            context = current;
        }
        return current;
    }

    @Override
    public @Nullable JsonNode variable(String name) {
        return variables.value(name);
    }

    @Override
    public Instant now() {
        return execution.now();
    }

    @Override
    public Entropy entropy() {
        return execution.entropy();
    }

    @Override
    public Budget budget() {
        return execution.budget();
    }

    @Override
    public Optional<String> issueTaskToken() {
        String issued = entropy().nextUuid().toString();
        token = issued;
        context = null;
        return Optional.of(issued);
    }

    @Override
    public void startMapRun() {
        mapRunArn =
                execution.mapRunPrefix() + "/" + step.name() + ":" + entropy().nextUuid();
    }

    @Override
    public Optional<String> mapRunArn() {
        return Optional.ofNullable(mapRunArn);
    }

    @Override
    public Evaluation withItem(MapItem newItem) {
        return new ItemEvaluation(this, newItem);
    }

    @Override
    public String stateName() {
        return step.name();
    }

    @Override
    public Instant entered() {
        return entered;
    }

    @Override
    public boolean mayBeRetried() {
        return step instanceof AttemptStep;
    }

    @Override
    public int retryCount() {
        return retryCount;
    }

    @Override
    public @Nullable String taskToken() {
        return token;
    }

    @Override
    public @Nullable MapItem mapItem() {
        return item;
    }

    /** A visit to a Map State while it selects an item. */
    private record ItemEvaluation(Visit visit, MapItem mapItem) implements Evaluation, StateVisit {

        @Override
        public JsonNode contextObject() {
            return visit.execution.contextObject().at(this);
        }

        @Override
        public @Nullable JsonNode variable(String name) {
            return visit.variable(name);
        }

        @Override
        public Instant now() {
            return visit.now();
        }

        @Override
        public Entropy entropy() {
            return visit.entropy();
        }

        @Override
        public Budget budget() {
            return visit.budget();
        }

        @Override
        public String stateName() {
            return visit.stateName();
        }

        @Override
        public Instant entered() {
            return visit.entered;
        }

        @Override
        public boolean mayBeRetried() {
            return true;
        }

        @Override
        public int retryCount() {
            return visit.retryCount;
        }

        @Override
        public @Nullable String taskToken() {
            return visit.token;
        }
    }
}
