package dev.asltck.reference.state;

import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.intrinsic.aws.FunctionSet;
import dev.asltck.reference.jsonata.ExpressionParser;
import dev.asltck.reference.jsonata.JsonataDataFlow.Subject;
import dev.asltck.reference.model.Catcher;
import dev.asltck.reference.model.ChoiceState;
import dev.asltck.reference.model.DataTemplate;
import dev.asltck.reference.model.ErrorHandling;
import dev.asltck.reference.model.FailState;
import dev.asltck.reference.model.IntegerValue;
import dev.asltck.reference.model.ItemSource;
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
import java.util.Optional;

/** Compiles the states of one graph. */
final class StateCompiler implements State.Visitor<Step> {

    /** Where items come from that a Distributed Map takes from its input. */
    private static final String STATE_DATA = "STATE_DATA";

    private static final String MAX_ITEMS = "ItemReader/ReaderConfig/MaxItems";

    private final Dialect dialect;
    private final GraphCompiler graphs;
    private final Links links;
    private final DataCompiler data;
    private final FieldCompiler fields;
    private final DelayCompiler delays;
    private final ConditionCompiler conditions;

    StateCompiler(Dialect dialect, ExpressionParser parser, GraphCompiler graphs, Links links) {
        PathCompiler paths = new PathCompiler(FunctionSet.of(dialect));
        ExpressionCompiler expressions = new ExpressionCompiler(parser);
        this.dialect = dialect;
        this.graphs = graphs;
        this.links = links;
        this.data = new DataCompiler(paths, expressions);
        this.fields = new FieldCompiler(dialect, paths, expressions);
        this.delays = new DelayCompiler(dialect, fields, expressions);
        this.conditions = new ConditionCompiler(new DataTests(paths), expressions);
    }

    @Override
    public Step pass(PassState state) {
        return new PassStep(
                state.name(), data.flow(state.fields(), Subject.NONE), state.result(), links.exit(state.transition()));
    }

    @Override
    public Step task(TaskState state) {
        IntegerValue timeout =
                state.timeoutSeconds().orElse(new IntegerValue.Fixed(dialect.defaultTaskTimeoutSeconds()));
        return new TaskStep(
                state.name(),
                state.resource(),
                data.flow(state.fields(), Subject.RESULT),
                new TaskStep.Timeouts(
                        fields.timeout("TimeoutSeconds", timeout),
                        state.timeoutSeconds().isPresent(),
                        DataCompiler.unacceptableValue(state.fields()),
                        state.heartbeatSeconds().map(value -> fields.integer("HeartbeatSeconds", value, 1))),
                template("Credentials", state.credentials()),
                errors(state.errorHandling()),
                links.exit(state.transition()));
    }

    @Override
    public Step choice(ChoiceState state) {
        List<ChoiceStep.Rule> rules = new ArrayList<>();
        for (ChoiceState.Choice choice : state.choices()) {
            String owner = "Choices[" + rules.size() + "]/";
            rules.add(new ChoiceStep.Rule(
                    new ChosenRule(rules.size()),
                    conditions.compile(choice.rule(), owner),
                    data.chosen(state.fields(), choice.fields(), owner),
                    links.to(choice.next())));
        }
        state.defaultState()
                .ifPresent(name -> rules.add(new ChoiceStep.Rule(
                        ChosenRule.DEFAULT,
                        (input, evaluation) -> true,
                        data.flow(state.fields(), Subject.NONE),
                        links.to(name))));
        return new ChoiceStep(state.name(), data.flow(state.fields(), Subject.NONE), List.copyOf(rules));
    }

    @Override
    public Step await(WaitState state) {
        return new WaitStep(
                state.name(),
                data.flow(state.fields(), Subject.NONE),
                delays.compile(state.delay()),
                links.exit(state.transition()));
    }

    @Override
    public Step succeed(SucceedState state) {
        return new SucceedStep(state.name(), data.flow(state.fields(), Subject.NONE));
    }

    @Override
    public Step fail(FailState state) {
        return new FailStep(
                state.name(),
                state.error().map(text -> fields.text("Error", text)),
                state.cause().map(text -> fields.text("Cause", text)));
    }

    @Override
    public Step parallel(ParallelState state) {
        return new ParallelStep(
                state.name(),
                data.flow(state.fields(), Subject.RESULT),
                state.branches().stream().map(graphs::compile).toList(),
                errors(state.errorHandling()),
                links.exit(state.transition()));
    }

    @Override
    public Step map(MapState state) {
        return new MapStep(
                state.name(),
                data.flow(state.fields(), Subject.RESULT),
                itemSteps(state),
                graphs.compile(state.itemProcessor()),
                state.distributed() && dialect.distributesMaps(),
                fields.integer("MaxConcurrency", state.maxConcurrency(), 0),
                state.distributed() ? Long.MAX_VALUE : dialect.mostIterationsAtOnce(),
                new Tolerance(
                        state.tolerance().count().map(value -> fields.integer("ToleratedFailureCount", value, 0)),
                        state.tolerance().percentage().map(fields::percentage)),
                state.resultWriter()
                        .map(writer -> new ResultWriterCall(
                                state.name(),
                                writer.resource(),
                                objectTemplate("ResultWriter/Arguments", writer.arguments()))),
                errors(state.errorHandling()),
                links.exit(state.transition()));
    }

    private ItemSteps itemSteps(MapState state) {
        ItemSource source = state.source();
        boolean asTheyAre = state.distributed() && dialect.readsItemsAsTheyAre();
        return new ItemSteps(
                source.reader()
                        .map(reader -> new ItemReaderCall(
                                state.name(),
                                reader.resource(),
                                objectTemplate("ItemReader/Arguments", reader.arguments()),
                                reader.maxItems().map(value -> maxItems(value, asTheyAre)))),
                source.reader().isPresent() && asTheyAre ? FieldCompiler.allRead() : fields.items(source.items()),
                state.distributed()
                                && dialect.distributesMaps()
                                && source.reader().isEmpty()
                        ? STATE_DATA
                        : null,
                template("ItemSelector", source.selector()),
                source.batcher()
                        .map(batcher -> new Batcher(
                                template("ItemBatcher/BatchInput", batcher.batchInput()),
                                batcher.maxItems()
                                        .map(value -> fields.integer("ItemBatcher/MaxItemsPerBatch", value, 1)),
                                batcher.maxBytes()
                                        .map(value -> fields.integer("ItemBatcher/MaxInputBytesPerBatch", value, 1)))));
    }

    private IntegerField maxItems(IntegerValue value, boolean zeroForAll) {
        return zeroForAll
                ? ItemReaderCall.zeroForAll(fields.integer(MAX_ITEMS, value, Long.MIN_VALUE))
                : fields.integer(MAX_ITEMS, value, 1);
    }

    private Optional<DataCompiler.Template> objectTemplate(String field, Optional<DataTemplate> template) {
        return template.map(given -> data.objectTemplate(field, given));
    }

    private Optional<DataCompiler.Template> template(String field, Optional<DataTemplate> template) {
        return template.map(given -> data.template(field, given));
    }

    private ErrorPolicy errors(ErrorHandling handling) {
        return new ErrorPolicy(
                new RetryPolicy(handling.retriers()),
                new CatchPolicy(handling.catchers()),
                handlers(handling.catchers()),
                dialect);
    }

    private List<ErrorPolicy.Handler> handlers(List<Catcher> catchers) {
        List<ErrorPolicy.Handler> handlers = new ArrayList<>();
        for (Catcher catcher : catchers) {
            String owner = "Catch[" + handlers.size() + "]/";
            handlers.add(new ErrorPolicy.Handler(
                    data.flow(catcher.fields(), Subject.ERROR_OUTPUT, owner), links.to(catcher.next())));
        }
        return List.copyOf(handlers);
    }
}
