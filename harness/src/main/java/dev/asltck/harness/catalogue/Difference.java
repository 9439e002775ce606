package dev.asltck.harness.catalogue;

import java.util.List;
import java.util.Locale;

/**
 * A difference between the specification and AWS Step Functions: a row of {@code differences.jsonl}.
 *
 * @param id stable, in kebab-case
 * @param title what differs, as a sentence without its full stop
 * @param spec what the specification says
 * @param aws what AWS does
 * @param requirements the requirements that AWS breaks, or fills where the specification leaves a choice; empty where it is silent
 * @param evidence where it is known from; at least one
 */
public record Difference(
        String id,
        Topic topic,
        String title,
        String spec,
        String aws,
        List<String> requirements,
        List<Evidence> evidence) {

    public Difference {
        requirements = List.copyOf(requirements);
        evidence = List.copyOf(evidence);
    }

    /**
     * Where a difference is known from.
     *
     * @param source for people; a link where there is one
     */
    public record Evidence(Kind kind, String source) {

        /** How near to AWS it is. */
        public enum Kind {
            /** A recording of AWS that has been published. */
            AWS_RECORDED,
            /** Somebody says to have measured it on AWS. */
            AWS_MEASURED,
            /** AWS documents it. */
            AWS_DOCUMENTED;

            /** As the list has it. */
            public String word() {
                return Difference.word(this);
            }
        }
    }

    /** What part of the language a difference is about, in the order in which they are told. */
    public enum Topic {
        ERRORS("Errors"),
        RETRY_CATCH("Retry and Catch"),
        JSONPATH("JSONPath"),
        INTRINSIC_FUNCTIONS("Intrinsic functions"),
        JSONATA("JSONata"),
        CONTEXT_OBJECT("Context Object"),
        CHOICE("Choice"),
        WAIT("Wait"),
        TASK("Task"),
        INTEGRATIONS("Service integrations"),
        PARALLEL("Parallel"),
        MAP("Map"),
        LIMITS("Limits"),
        VALIDATION("Validation");

        private final String heading;

        Topic(String heading) {
            this.heading = heading;
        }

        /** For people. */
        public String heading() {
            return heading;
        }

        /** As the list has it. */
        public String word() {
            return Difference.word(this);
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
