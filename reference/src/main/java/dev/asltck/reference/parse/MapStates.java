package dev.asltck.reference.parse;

import dev.asltck.reference.model.DataFields;
import dev.asltck.reference.model.DataTemplate;
import dev.asltck.reference.model.IntegerValue;
import dev.asltck.reference.model.ItemSource;
import dev.asltck.reference.model.ItemSource.Items;
import dev.asltck.reference.model.JsonPathFields;
import dev.asltck.reference.model.MapState;
import dev.asltck.reference.model.State;
import dev.asltck.reference.model.StateGraph;
import dev.asltck.reference.path.ReferencePath;
import dev.asltck.reference.problem.Check;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads Map States.
 *
 * @see <a href="https://states-language.net/spec.html#map-state">Map State</a>
 */
final class MapStates {
    static final Check PROCESSOR_REQUIRED = Check.demanded("itemprocessor-required", "map.itemprocessor.required");
    static final Check PROCESSOR_OBJECT = Check.demanded("itemprocessor-required", "map.itemprocessor.object");
    static final Check PROCESSOR_CONFIG =
            Check.demanded("processorconfig-object", "map.itemprocessor.processorconfig-object");
    static final Check ITEMS_PATH = Check.demanded("itemspath-refpath", "map.jsonpath.itemspath-refpath");
    static final Check ITEMS = Check.demanded("items-type", "map.jsonata.items-array-literal");
    static final Check ITEM_SELECTOR =
            Check.demanded("payload-template-object", "map.jsonpath.itemselector-template", "payload.object");

    static final IndirectInteger MAX_CONCURRENCY = new IndirectInteger(
            "MaxConcurrency",
            IntegerRange.NON_NEGATIVE,
            Check.demanded("maxconcurrency", "map.maxconcurrency.non-negative-integer"),
            Check.demanded("maxconcurrencypath", "map.jsonpath.maxconcurrencypath-refpath"),
            Check.demanded("maxconcurrencypath", "map.jsonpath.maxconcurrency-not-both"));

    private static final String PROCESSOR = "ItemProcessor";
    private static final String ITERATOR = "Iterator";
    private static final String PROCESSOR_RULES = "map.itemprocessor.same-rules-as-machine";

    private MapStates() {}

    static State read(StateSource state, GraphReader graphs) {
        Items items = items(state);
        Optional<DataTemplate> itemSelector = itemSelector(state);
        DataFields fields = DataFieldsReader.ofState(state);
        boolean deprecatedName = !state.fields().has("ItemSelector") && fields instanceof JsonPathFields;
        ItemSource source = new ItemSource(
                MapConfigurations.itemReader(state),
                items,
                deprecatedName ? ((JsonPathFields) fields).parameters().map(DataTemplate.JsonPath::new) : itemSelector,
                MapConfigurations.itemBatcher(state));
        return new MapState(
                state.name(),
                deprecatedName ? withoutParameters((JsonPathFields) fields) : fields,
                source,
                processor(state.fields(), graphs),
                isDistributed(state.fields()),
                MAX_CONCURRENCY.read(state.fields(), state.language()).orElseGet(() -> new IntegerValue.Fixed(0)),
                MapConfigurations.tolerance(state),
                MapConfigurations.resultWriter(state),
                ErrorHandlingReader.read(state),
                Transitions.read(state.fields(), state.type()));
    }

    private static JsonPathFields withoutParameters(JsonPathFields fields) {
        return new JsonPathFields(
                fields.inputPath(),
                Optional.empty(),
                fields.resultSelector(),
                fields.resultPath(),
                fields.outputPath(),
                fields.assign());
    }

    private static Items items(StateSource state) {
        if (state.isJsonata()) {
            Value given = state.fields().field("Items");
            given.is(
                    given.data()
                            .filter(data -> data.isArray() || JsonataText.is(data))
                            .isPresent(),
                    ITEMS,
                    "an array or a JSONata string");
            return Expressions.ELSEWHERE
                    .anything(given)
                    .<Items>map(Items.Computed::new)
                    .orElseGet(Items.Whole::new);
        }
        return new Items.Selected(
                Paths.reference(state.fields().field("ItemsPath"), ITEMS_PATH).orElse(ReferencePath.WHOLE_INPUT));
    }

    private static Optional<DataTemplate> itemSelector(StateSource state) {
        Value selector = state.fields().field("ItemSelector");
        if (state.isJsonata()) {
            return Expressions.ELSEWHERE.anything(selector).map(DataTemplate.Jsonata::new);
        }
        return Templates.read(selector, ITEM_SELECTOR, Templates.ITEM_SELECTOR_VALUE)
                .map(DataTemplate.JsonPath::new);
    }

    private static StateGraph processor(ObjectReader fields, GraphReader graphs) {
        if (!fields.has(ITERATOR)) {
            fields.required(PROCESSOR, PROCESSOR_REQUIRED);
        }
        StateGraph empty = new StateGraph("", Map.of());
        Optional<StateGraph> processor = graph(fields.field(PROCESSOR), graphs);
        Optional<StateGraph> iterator = graph(fields.field(ITERATOR), graphs);
        return processor.or(() -> iterator).orElse(empty);
    }

    private static boolean isDistributed(ObjectReader fields) {
        return Stream.of(PROCESSOR, ITERATOR)
                .anyMatch(name -> fields.field(name)
                        .data()
                        .filter(processor -> processor
                                .path("ProcessorConfig")
                                .path("Mode")
                                .stringValue("")
                                .equals("DISTRIBUTED"))
                        .isPresent());
    }

    private static Optional<StateGraph> graph(Value value, GraphReader graphs) {
        return value.governedBy(PROCESSOR_RULES).object(PROCESSOR_OBJECT).map(processor -> {
            processor.comment();
            processor.field("ProcessorConfig").object(PROCESSOR_CONFIG);
            return graphs.read(processor, GraphReader.Body.ITEM_PROCESSOR);
        });
    }
}
