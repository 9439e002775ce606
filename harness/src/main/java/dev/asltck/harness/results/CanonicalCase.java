package dev.asltck.harness.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.asltck.harness.corpus.ExpectedOutcome;
import dev.asltck.harness.corpus.ExpectedOutcome.ExpectedCause;
import dev.asltck.harness.corpus.ExpectedOutcome.ExpectedError;
import dev.asltck.harness.engine.TaskScripts.Answer;
import dev.asltck.harness.engine.TaskScripts.Script;
import dev.asltck.reference.json.CanonicalText;
import java.util.List;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes parts of a case as a text that is the same whatever the white space, the order of members and the notation of numbers in the
 * case file, but for the definition, which engines are given as it stands. The names of the records are part of the text: a test with a
 * digest written down tells when renaming one would make all cases look changed.
 */
final class CanonicalCase {

    private static final JsonMapper MAPPER = mapper();

    private CanonicalCase() {}

    static String text(Object part) {
        return CanonicalText.of(MAPPER.valueToTree(part));
    }

    private static JsonMapper mapper() {
        JsonFactory factory = JsonFactory.builder()
                // Values of a case are bounded when it is read, and here they stand a few levels deeper.
                .streamWriteConstraints(StreamWriteConstraints.builder()
                        .maxNestingDepth(Integer.MAX_VALUE)
                        .build())
                .build();
        // What a case does not say is left out, so that the format can grow without making all cases look changed.
        JsonMapper.Builder builder = JsonMapper.builder(factory)
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT));
        for (Class<?> closed :
                List.of(ExpectedOutcome.class, ExpectedError.class, ExpectedCause.class, Script.class, Answer.class)) {
            builder.addMixIn(closed, NamedByType.class);
        }
        return builder.build();
    }

    /** Records of one interface may have the same members, or none. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "@type")
    private interface NamedByType {}
}
