package dev.asltck.harness.verdict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;

/** What is said of an engine about one case. Only what ran and matched is passed. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public sealed interface Verdict {

    /** As results and documents spell it. */
    String word();

    /** Why there is nothing to compare; empty if there was, or if missing features say it. */
    default Optional<String> explanation() {
        return Optional.empty();
    }

    /** It ran, and matched in every tier that the engine lets the harness see. */
    record Passed() implements Verdict {
        @Override
        public String word() {
            return "passed";
        }
    }

    /** It ran, and did not match. */
    record Failed(List<Fact> facts) implements Verdict {
        public Failed {
            facts = List.copyOf(facts);
        }

        @Override
        public String word() {
            return "failed";
        }
    }

    /**
     * It did not run: the engine says that it lacks features that the case needs, or the way to the engine cannot express the case.
     *
     * @param reason in place of features, why it cannot be expressed
     */
    record Unsupported(Set<String> missingFeatures, Optional<String> reason) implements Verdict {
        public Unsupported {
            missingFeatures = Set.copyOf(missingFeatures);
        }

        /** For want of features. */
        public Unsupported(Set<String> missingFeatures) {
            this(missingFeatures, Optional.empty());
        }

        /** Because it cannot be expressed. */
        public Unsupported(String reason) {
            this(Set.of(), Optional.of(reason));
        }

        @Override
        public Optional<String> explanation() {
            return reason;
        }

        @Override
        public String word() {
            return "unsupported";
        }
    }

    /** The adapter, the harness or the case failed, not the engine: nothing is known. */
    record Errored(String diagnostic) implements Verdict {
        @Override
        public String word() {
            return "errored";
        }

        @Override
        public Optional<String> explanation() {
            return Optional.of(diagnostic);
        }
    }

    /** The engine broke down. */
    record Crashed(String diagnostic) implements Verdict {
        @Override
        public String word() {
            return "crashed";
        }

        @Override
        public Optional<String> explanation() {
            return Optional.of(diagnostic);
        }
    }

    /** The engine did not answer within the deadline. */
    record Hung(String diagnostic) implements Verdict {
        @Override
        public String word() {
            return "hung";
        }

        @Override
        public Optional<String> explanation() {
            return Optional.of(diagnostic);
        }
    }
}
