package dev.asltck.reference.parse;

import dev.asltck.reference.model.QueryLanguage;
import dev.asltck.reference.problem.Check;
import java.math.BigDecimal;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Checks ItemReader, ItemBatcher, ResultWriter and the fields of failure tolerance. */
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

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private MapConfigurations() {}

    static void read(StateSource state) {
        ObjectReader fields = state.fields();
        fields.field("ItemReader").object(READER_OBJECT).ifPresent(reader -> itemReader(reader, state));
        fields.field("ItemBatcher").object(BATCHER_OBJECT).ifPresent(batcher -> itemBatcher(batcher, state));
        fields.field("ResultWriter").object(WRITER_OBJECT).ifPresent(writer -> resultWriter(writer, state));
        TOLERATED_COUNT.read(fields, state.language());
        percentage(state);
    }

    private static void itemReader(ObjectReader reader, StateSource state) {
        Resources.read(reader, READER_RESOURCE, READER_URI);
        reader.field("ReaderConfig").object(READER_CONFIG).ifPresent(config -> readerConfig(config, state));
        arguments(reader, state.language(), READER_PARAMETERS, READER_ARGUMENTS);
        reader.nothingElse(new OtherQueryLanguage(state.language(), "itemreader-query-language"));
    }

    /** An interpreter may define further fields. */
    private static void readerConfig(ObjectReader config, StateSource state) {
        MAX_ITEMS.read(config, state.language());
        config.nothingOf(OtherQueryLanguage.ofState(state.language()));
    }

    private static void resultWriter(ObjectReader writer, StateSource state) {
        Resources.read(writer, WRITER_RESOURCE, WRITER_URI);
        arguments(writer, state.language(), WRITER_PARAMETERS, WRITER_ARGUMENTS);
        writer.nothingElse(new OtherQueryLanguage(state.language(), "resultwriter-query-language")
                .or(Leftovers.ofAws("WriterConfig")));
    }

    private static void arguments(ObjectReader object, QueryLanguage language, Check parameters, Check arguments) {
        if (language == QueryLanguage.JSONPATH) {
            Templates.read(object.field("Parameters"), parameters, Templates.VALUE);
            return;
        }
        Value value = object.field("Arguments");
        value.is(
                value.data()
                        .filter(data -> data.isObject() || JsonataText.is(data))
                        .isPresent(),
                arguments,
                "an object or a JSONata string");
    }

    private static void itemBatcher(ObjectReader batcher, StateSource state) {
        MAX_ITEMS_PER_BATCH.read(batcher, state.language());
        MAX_INPUT_BYTES_PER_BATCH.read(batcher, state.language());
        if (state.language() == QueryLanguage.JSONPATH) {
            Templates.read(batcher.field("BatchInput"), BATCH_INPUT, Templates.VALUE);
        } else {
            Expressions.ELSEWHERE.anything(batcher.field("BatchInput"));
        }
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
    }

    private static void percentage(StateSource state) {
        ObjectReader fields = state.fields();
        Value value = fields.field("ToleratedFailurePercentage");
        if (!state.isJsonata()) {
            fields.atMostOne(PERCENTAGE_EXCLUSIVE, "ToleratedFailurePercentage", "ToleratedFailurePercentagePath");
            Paths.reference(fields.field("ToleratedFailurePercentagePath"), PERCENTAGE_PATH);
        } else if (value.data().filter(JsonataText::is).isPresent()) {
            return;
        }
        value.is(value.data().filter(MapConfigurations::isShare).isPresent(), PERCENTAGE, "a number from 0 to 100");
    }

    private static boolean isShare(JsonNode value) {
        return value.isNumber()
                && value.decimalValue().signum() >= 0
                && value.decimalValue().compareTo(HUNDRED) <= 0;
    }
}
