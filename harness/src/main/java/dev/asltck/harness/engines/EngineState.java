package dev.asltck.harness.engines;

import java.util.List;
import java.util.Optional;

/**
 * Whether an engine can be used on this machine.
 *
 * @param missing programs that it needs and that are not on the PATH
 * @param installed the version that is installed
 */
public record EngineState(EngineDescriptor descriptor, List<String> missing, Optional<String> installed) {

    /** Looks. */
    public static EngineState of(EngineDescriptor descriptor) {
        List<String> needs = descriptor.installation().map(Installation::needs).orElse(List.of());
        return new EngineState(
                descriptor,
                needs.stream()
                        .filter(program -> !SearchPath.current().has(program))
                        .toList(),
                new InstalledFolder(descriptor).version());
    }

    /** What can be said in a word. */
    public enum Kind {
        INSTALLED("installed"),
        NOT_INSTALLED("not installed"),
        /** What is there is not the version of the descriptor. */
        OUTDATED("outdated"),
        /** A program is missing. */
        LACKING("lacking"),
        /** There is nothing to install. */
        YOURS("yours to provide");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** For people and for programs. */
        public String word() {
            return word;
        }
    }

    public Kind kind() {
        if (descriptor.installation().isEmpty()) {
            return Kind.YOURS;
        }
        if (!missing.isEmpty()) {
            return Kind.LACKING;
        }
        return installed
                .map(version -> version.equals(descriptor.version()) ? Kind.INSTALLED : Kind.OUTDATED)
                .orElse(Kind.NOT_INSTALLED);
    }

    /** For a table. */
    public String text() {
        return switch (kind()) {
            case LACKING -> "needs " + String.join(", ", missing);
            case OUTDATED -> "outdated: " + installed.orElse("");
            case INSTALLED, NOT_INSTALLED, YOURS -> kind().word();
        };
    }

    /** Whether it can be started, as far as is known. */
    public boolean isUsable() {
        return kind() == Kind.INSTALLED || kind() == Kind.YOURS;
    }

    /** What to do about one that cannot be started. */
    public String remedy() {
        return switch (kind()) {
            case LACKING -> "it needs " + String.join(", ", missing) + ", not found on the PATH; install that first";
            case OUTDATED ->
                "version " + installed.orElse("") + " is installed, and not " + descriptor.version() + "; run "
                        + installing();
            case NOT_INSTALLED -> "it is not installed; run " + installing();
            case INSTALLED, YOURS -> "nothing is to be done";
        };
    }

    private String installing() {
        return "'asl-tck engines install " + descriptor.name() + "'";
    }
}
