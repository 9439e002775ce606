package dev.asltck.reference.parse;

import dev.asltck.reference.model.DataTemplate;
import dev.asltck.reference.model.IntegerValue;
import dev.asltck.reference.model.ItemSource.ItemBatcher;
import dev.asltck.reference.model.ItemSource.ItemReader;
import dev.asltck.reference.model.MapState.FailureTolerance;
import dev.asltck.reference.model.MapState.ResultWriter;
import dev.asltck.reference.model.PercentageValue;
import dev.asltck.reference.model.QueryLanguage;
import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Strictness;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Reads ItemReader, ItemBatcher, ResultWriter and the fields of failure tolerance.
 *
 * @see <a href="https://states-language.net/spec.html#reading-items">Reading Items</a>
 * @see <a href="https://states-language.net/spec.html#batching-items">Batching Items</a>
 * @see <a href="https://states-language.net/spec.html#writing-results">Writing Results</a>
 * @see <a href="https://states-language.net/spec.html#map-state-failure-tolerance">Map State Failure Tolerance</a>
 */
final class MapConfigurations {
    static final Check READER_OBJECT = Check.demanded("itemreader-object", "map.itemreader.optional-object");
    static final Check READER_RESOURCE = Check.demanded("itemreader-object", "map.itemreader.resource-required");
    static final Check READER_URI = Check.demanded("itemreader-object", "map.itemreader.resource-uri");
    static final Check READER_CONFIG = Check.demanded("itemreader-object", "map.itemreader.readerconfig-object");
    static final Check READER_PARAMETERS =
            Check.demanded("itemreader-parameters", "map.itemreader.jsonpath.parameters");
    static final Check READER_ARGUMENTS = Check.demanded("itemreader-arguments", "map.itemreader.jsonata.arguments");
    static final Check WRITER_OBJECT = Check.demanded("resultwriter-object", "map.resultwriter.optional-object");
    static final Check WRITER_RESOURCE = Check.demanded("resultwriter-object", "map.resultwriter.resource-required");
    static final Check WRITER_RESOURCE_BESIDE_CONFIG =
            new Check(WRITER_RESOURCE.id(), Strictness.MEANS_SOMETHING_TO_AWS, WRITER_RESOURCE.requirements());
    static final Check WRITER_URI = Check.demanded("resultwriter-object", "map.resultwriter.resource-uri");
    static final Check WRITER_PARAMETERS =
            Check.demanded("resultwriter-parameters", "map.resultwriter.jsonpath.parameters");
    static final Check WRITER_ARGUMENTS =
            Check.demanded("resultwriter-arguments", "map.resultwriter.jsonata.arguments");
    static final Check BATCHER_OBJECT = Check.demanded("itembatcher-object", "map.itembatcher.optional-object");
    static final Check BATCHER_LIMIT = Check.demanded("itembatcher-object", "map.itembatcher.at-least-one-limit");
    static final Check BATCH_INPUT = Check.demanded("itembatcher-batchinput", "map.itembatcher.jsonpath.batchinput");
    static final Check PERCENTAGE = Check.demanded("tolerated-percentage", "map.toleratedfailurepercentage.range");
    static final Check PERCENTAGE_PATH =
            Check.demanded("tolerated-paths", "map.jsonpath.toleratedfailurepercentagepath-refpath");
    static final Check PERCENTAGE_EXCLUSIVE =
            Check.demanded("tolerated-paths", "map.jsonpath.toleratedfailurepercentage-not-both");

    static final IndirectInteger MAX_ITEMS = new IndirectInteger(
            "MaxItems",
            IntegerRange.POSITIVE,
            Check.demanded("readerconfig-maxitems", "map.itemreader.maxitems-positive-integer"),
            Check.demanded("readerconfig-maxitemspath", "map.itemreader.jsonpath.maxitemspath-refpath"),
            Check.demanded("readerconfig-maxitemspath", "map.itemreader.jsonpath.maxitems-not-both"));
    static final Check NO_ITEMS = new Check(
            MAX_ITEMS.literal().id(),
            Strictness.MEANS_SOMETHING_TO_AWS,
            MAX_ITEMS.literal().requirements());
    static final IndirectInteger MAX_ITEMS_PER_BATCH = new IndirectInteger(
            "MaxItemsPerBatch",
            IntegerRange.POSITIVE,
            Check.demanded("itembatcher-limits", "map.itembatcher.maxitemsperbatch-positive-integer"),
            Check.demanded("itembatcher-paths", "map.itembatcher.jsonpath.maxitemsperbatchpath-refpath"),
            Check.demanded("itembatcher-paths", "map.itembatcher.jsonpath.maxitemsperbatch-not-both"));
    static final IndirectInteger MAX_INPUT_BYTES_PER_BATCH = new IndirectInteger(
            "MaxInputBytesPerBatch",
            IntegerRange.POSITIVE,
            Check.demanded("itembatcher-limits", "map.itembatcher.maxinputbytes-positive-integer"),
            Check.demanded("itembatcher-paths", "map.itembatcher.jsonpath.maxinputbytespath-refpath"),
            Check.demanded("itembatcher-paths", "map.itembatcher.jsonpath.maxinputbytes-not-both"));
    static final IndirectInteger TOLERATED_COUNT = new IndirectInteger(
            "ToleratedFailureCount",
            IntegerRange.NON_NEGATIVE,
            Check.demanded("tolerated-count", "map.toleratedfailurecount.non-negative-integer"),
            Check.demanded("tolerated-paths", "map.jsonpath.toleratedfailurecountpath-refpath"),
            Check.demanded("tolerated-paths", "map.jsonpath.toleratedfailurecount-not-both"));

    private static final String WRITER_CONFIG = "WriterConfig";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private MapConfigurations() {}

    static Optional<ItemReader> itemReader(StateSource state) {
        return state.fields().field("ItemReader").object(READER_OBJECT).map(reader -> itemReader(reader, state));
    }

    static Optional<ItemBatcher> itemBatcher(StateSource state) {
        return state.fields().field("ItemBatcher").object(BATCHER_OBJECT).map(batcher -> itemBatcher(batcher, state));
    }

    static Optional<ResultWriter> resultWriter(StateSource state) {
        return state.fields()
                .field("ResultWriter")
                .object(WRITER_OBJECT)
                .flatMap(writer -> resultWriter(writer, state));
    }

    static FailureTolerance tolerance(StateSource state) {
        return new FailureTolerance(TOLERATED_COUNT.read(state.fields(), state.language()), percentage(state));
    }

    private static ItemReader itemReader(ObjectReader reader, StateSource state) {
        ItemReader read = new ItemReader(
                Resources.read(reader, READER_RESOURCE, READER_URI),
                arguments(reader, state.language(), READER_PARAMETERS, READER_ARGUMENTS),
                reader.field("ReaderConfig").object(READER_CONFIG).flatMap(config -> maxItems(config, state)));
        reader.nothingElse(new OtherQueryLanguage(state.language(), "itemreader-query-language"));
        return read;
    }

    /** An interpreter may define further fields. */
    private static Optional<IntegerValue> maxItems(ObjectReader config, StateSource state) {
        Optional<IntegerValue> maxItems = withoutLimit(config.field(MAX_ITEMS.field()))
                ? Optional.empty()
                : MAX_ITEMS.read(config, state.language());
        Leftovers other = OtherQueryLanguage.ofState(state.language());
        config.nothingOf(name -> name.equals(MAX_ITEMS.field() + "Path") ? other.of(name) : Optional.empty());
        return maxItems;
    }

    /** With AWS, 0 items are as many as there are. */
    private static boolean withoutLimit(Value value) {
        boolean isZero = value.data()
                .filter(data -> data.isNumber() && data.decimalValue().signum() == 0)
                .isPresent();
        if (isZero) {
            value.wrong(NO_ITEMS, "but has to be " + IntegerRange.POSITIVE.phrase(), "Leave it out to read all items.");
        }
        return isZero;
    }

    /** With AWS, a WriterConfig alone gives the results another shape and has them written nowhere. */
    private static Optional<ResultWriter> resultWriter(ObjectReader writer, StateSource state) {
        boolean writesNowhere = writer.has(WRITER_CONFIG) && !writer.has("Resource");
        Check required = writesNowhere ? WRITER_RESOURCE_BESIDE_CONFIG : WRITER_RESOURCE;
        ResultWriter read = new ResultWriter(
                Resources.read(writer, required, WRITER_URI),
                arguments(writer, state.language(), WRITER_PARAMETERS, WRITER_ARGUMENTS));
        writer.nothingElse(new OtherQueryLanguage(state.language(), "resultwriter-query-language")
                .or(Leftovers.ofAws(WRITER_CONFIG)));
        return writesNowhere ? Optional.empty() : Optional.of(read);
    }

    private static Optional<DataTemplate> arguments(
            ObjectReader object, QueryLanguage language, Check parameters, Check arguments) {
        if (language == QueryLanguage.JSONPATH) {
            return Templates.read(object.field("Parameters"), parameters, Templates.VALUE)
                    .map(DataTemplate.JsonPath::new);
        }
        Value value = object.field("Arguments");
        value.is(
                value.data()
                        .filter(data -> data.isObject() || JsonataText.is(data))
                        .isPresent(),
                arguments,
                "an object or a JSONata string");
        return Expressions.ELSEWHERE.anything(value).map(DataTemplate.Jsonata::new);
    }

    private static ItemBatcher itemBatcher(ObjectReader batcher, StateSource state) {
        ItemBatcher read = new ItemBatcher(
                batchInput(batcher, state.language()),
                MAX_ITEMS_PER_BATCH.read(batcher, state.language()),
                MAX_INPUT_BYTES_PER_BATCH.read(batcher, state.language()));
        boolean limited = Stream.of(MAX_ITEMS_PER_BATCH.field(), MAX_INPUT_BYTES_PER_BATCH.field())
                .anyMatch(limit -> batcher.has(limit) || batcher.has(limit + "Path"));
        if (!limited) {
            batcher.problems()
                    .report(
                            BATCHER_LIMIT,
                            batcher.place(),
                            "The ItemBatcher does not limit its batches",
                            "Add \"MaxItemsPerBatch\" or \"MaxInputBytesPerBatch\".");
        }
        batcher.nothingElse(OtherQueryLanguage.ofState(state.language()));
        return read;
    }

    private static Optional<DataTemplate> batchInput(ObjectReader batcher, QueryLanguage language) {
        Value value = batcher.field("BatchInput");
        return language == QueryLanguage.JSONPATH
                ? Templates.read(value, BATCH_INPUT, Templates.VALUE).map(DataTemplate.JsonPath::new)
                : Expressions.ELSEWHERE.anything(value).map(DataTemplate.Jsonata::new);
    }

    private static Optional<PercentageValue> percentage(StateSource state) {
        ObjectReader fields = state.fields();
        Value value = fields.field("ToleratedFailurePercentage");
        if (state.isJsonata()) {
            Optional<String> expression = Expressions.expression(value);
            return expression.isPresent() ? expression.map(PercentageValue.Computed::new) : fixedPercentage(value);
        }
        fields.atMostOne(PERCENTAGE_EXCLUSIVE, "ToleratedFailurePercentage", "ToleratedFailurePercentagePath");
        Optional<PercentageValue> selected = Paths.reference(
                        fields.field("ToleratedFailurePercentagePath"), PERCENTAGE_PATH)
                .map(PercentageValue.Selected::new);
        return fixedPercentage(value).or(() -> selected);
    }

    private static Optional<PercentageValue> fixedPercentage(Value value) {
        return value.is(
                        value.data().filter(MapConfigurations::isShare).isPresent(),
                        PERCENTAGE,
                        "a number from 0 to 100")
                .map(number -> new PercentageValue.Fixed(number.doubleValue()));
    }

    private static boolean isShare(JsonNode value) {
        return value.isNumber()
                && value.decimalValue().signum() >= 0
                && value.decimalValue().compareTo(HUNDRED) <= 0;
    }
}
