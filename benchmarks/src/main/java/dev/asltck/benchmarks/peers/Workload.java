package dev.asltck.benchmarks.peers;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What is measured in one process. */
enum Workload {
    COLD_START,
    JSONPATH_LOOP,
    JSONATA_LOOP,
    MAP;

    /** All items if that is possible: twice as long as others. */
    private static final int PATIENCE_WITH_MAP = 2;

    GrowingMachine machine() {
        return switch (this) {
            case COLD_START -> GrowingMachine.trivial();
            case JSONPATH_LOOP -> GrowingMachine.jsonPathLoop();
            case JSONATA_LOOP -> GrowingMachine.jsonataLoop();
            case MAP -> GrowingMachine.map();
        };
    }

    /** How many times longer than usual an execution may take before the size grows no more. */
    int patience() {
        return this == MAP ? PATIENCE_WITH_MAP : 1;
    }

    /** As options and results spell it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String words() {
        return Arrays.stream(values()).map(Workload::word).collect(Collectors.joining(", "));
    }

    /** Reads words. */
    static final class Converter implements ITypeConverter<Workload> {
        @Override
        public Workload convert(String word) {
            return Arrays.stream(values())
                    .filter(workload -> workload.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + word + "' is none of " + words()));
        }
    }
}
