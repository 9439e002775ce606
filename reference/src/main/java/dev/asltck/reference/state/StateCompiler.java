package dev.asltck.reference.state;

import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.model.ChoiceState;
import dev.asltck.reference.model.ErrorHandling;
import dev.asltck.reference.model.FailState;
import dev.asltck.reference.model.IntegerValue;
import dev.asltck.reference.model.MapState;
import dev.asltck.reference.model.ParallelState;
import dev.asltck.reference.model.PassState;
import dev.asltck.reference.model.State;
import dev.asltck.reference.model.SucceedState;
import dev.asltck.reference.model.TaskState;
import dev.asltck.reference.model.WaitState;
import dev.asltck.reference.retry.CatchPolicy;
import dev.asltck.reference.retry.RetryPolicy;
import dev.asltck.reference.state.StepResult.ChosenRule;
import java.util.ArrayList;
import java.util.List;

/** Compiles the states of one graph. */
final class StateCompiler implements State.Visitor<Step> {

    private final Dialect dialect;
    private final GraphCompiler graphs;
    private final Links links;
    private final FieldCompiler fields = new FieldCompiler();

    StateCompiler(Dialect dialect, GraphCompiler graphs, Links links) {
        this.dialect = dialect;
        this.graphs = graphs;
        this.links = links;
    }

    @Override
    public Step pass(PassState state) {
        return new PassStep(state.name(), fields.data(state.fields()), state.result(), links.exit(state.transition()));
    }

    @Override
    public Step task(TaskState state) {
        IntegerValue timeout =
                state.timeoutSeconds().orElse(new IntegerValue.Fixed(dialect.defaultTaskTimeoutSeconds()));
        return new TaskStep(
                state.name(),
                state.resource(),
                fields.data(state.fields()),
                new TaskStep.Timeouts(
                        fields.integer("TimeoutSecondsPath", timeout, 1),
                        state.heartbeatSeconds().map(value -> fields.integer("HeartbeatSecondsPath", value, 1))),
                state.credentials().map(template -> fields.template(template)::evaluate),
                errors(state.errorHandling()),
                links.exit(state.transition()));
    }

    @Override
    public Step choice(ChoiceState state) {
        ConditionCompiler conditions = new ConditionCompiler(fields.dataTests());
        List<ChoiceStep.Rule> rules = new ArrayList<>();
        for (ChoiceState.Choice choice : state.choices()) {
            rules.add(new ChoiceStep.Rule(
                    new ChosenRule(rules.size()),
                    conditions.compile(choice.rule()),
                    fields.data(state.fields(), choice.fields()),
                    links.to(choice.next())));
        }
        state.defaultState()
                .ifPresent(name -> rules.add(new ChoiceStep.Rule(
                        ChosenRule.DEFAULT, (input, evaluation) -> true, fields.data(state.fields()), links.to(name))));
        return new ChoiceStep(state.name(), fields.data(state.fields()), List.copyOf(rules));
    }

    @Override
    public Step await(WaitState state) {
        return new WaitStep(
                state.name(), fields.data(state.fields()), fields.delay(state.delay()), links.exit(state.transition()));
    }

    @Override
    public Step succeed(SucceedState state) {
        return new SucceedStep(state.name(), fields.data(state.fields()));
    }

    @Override
    public Step fail(FailState state) {
        return new FailStep(
                state.name(), state.error().map(fields::text), state.cause().map(fields::text));
    }

    @Override
    public Step parallel(ParallelState state) {
        return new ParallelStep(
                state.name(),
                fields.data(state.fields()),
                state.branches().stream().map(graphs::compile).toList(),
                errors(state.errorHandling()),
                links.exit(state.transition()));
    }

    @Override
    public Step map(MapState state) {
        return new MapStep(
                state.name(),
                fields.data(state.fields()),
                fields.items(state.itemsPath()),
                state.itemSelector().map(template -> fields.template(template)::evaluate),
                fields.integer("MaxConcurrencyPath", state.maxConcurrency(), 0),
                graphs.compile(state.itemProcessor()),
                errors(state.errorHandling()),
                links.exit(state.transition()));
    }

    private ErrorPolicy errors(ErrorHandling handling) {
        return new ErrorPolicy(
                new RetryPolicy(handling.retriers(), dialect),
                new CatchPolicy(handling.catchers(), dialect),
                handling.catchers().stream()
                        .map(catcher ->
                                new ErrorPolicy.Handler(fields.data(catcher.fields()), links.to(catcher.next())))
                        .toList());
    }
}
