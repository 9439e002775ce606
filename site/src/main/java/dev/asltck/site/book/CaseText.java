package dev.asltck.site.book;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A case.
 *
 * @param definition the text of the state machine as engines get it, perhaps no JSON
 * @param stimulus what engines are told beside it: some of {@code input}, {@code context}, {@code clock} and {@code tasks}
 * @param evidence where the expectation is known from
 * @param difference the id of the difference between the specification and AWS that it shows
 * @param expectations by the word for the dialect, one for each dialect in which the case holds
 */
public record CaseText(
        String id,
        Optional<String> comment,
        String definition,
        ObjectNode stimulus,
        JsonNode evidence,
        Optional<String> difference,
        SortedMap<String, ExpectationText> expectations) {

    public CaseText {
        expectations = Collections.unmodifiableSortedMap(new TreeMap<>(expectations));
    }

    /** What has to come out in a dialect; empty if the case does not hold in it. */
    public Optional<ExpectationText> expectation(String dialect) {
        return Optional.ofNullable(expectations.get(dialect));
    }
}
