package dev.asltck.harness.corpus;

import dev.asltck.harness.engine.Stimulus;
import dev.asltck.reference.dialect.Dialect;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One case; a row of a case is a case of its own.
 *
 * @param id unique in the corpus; of a row {@code case-id[row]}
 * @param aliases former ids
 * @param chapter folder of its file within the corpus, such as {@code state-types/choice}
 * @param requirements ids of the requirement catalogue; of a case of one dialect perhaps none
 * @param dialect the only one in which the case holds; empty if it holds in all
 * @param features ids of the feature list
 * @param evidence as the file gives it
 * @param definitionAsText whether the definition is given as raw text
 * @param stimulus all that an engine is told
 * @param expectation what has to come out
 * @param aws what AWS does, where it differs
 * @param origin where the case stands
 */
public record Case(
        String id,
        List<String> aliases,
        String title,
        String chapter,
        Optional<String> comment,
        List<String> requirements,
        Optional<Dialect> dialect,
        Level level,
        List<String> features,
        JsonNode evidence,
        boolean definitionAsText,
        Stimulus stimulus,
        Expectation expectation,
        Optional<AwsExpectation> aws,
        Origin origin) {

    public Case {
        aliases = List.copyOf(aliases);
        requirements = List.copyOf(requirements);
        features = List.copyOf(features);
    }

    /** What AWS does, where it differs. */
    public Optional<Expectation> awsExpectation() {
        return aws.map(AwsExpectation::expectation);
    }

    /** The difference between the specification and AWS that the case shows: an id of {@code differences.jsonl}. */
    public Optional<String> difference() {
        return aws.flatMap(AwsExpectation::difference);
    }

    /** Whether it says anything about a dialect. */
    public boolean holdsIn(Dialect other) {
        return dialect.isEmpty() || dialect.get() == other;
    }

    /** What has to come out in a dialect. */
    public Expectation expectation(Dialect dialect) {
        return dialect == Dialect.AWS ? awsExpectation().orElse(expectation) : expectation;
    }
}
