package dev.asltck.site.book;

import java.util.List;

/**
 * A difference between the specification and AWS Step Functions.
 *
 * @param topic in words
 * @param title as a sentence without its full stop
 * @param spec what the specification says
 * @param aws what AWS does
 * @param requirements that AWS breaks, or fills where the specification leaves a choice
 * @param evidence where it is known from, in words
 */
public record DifferenceText(
        String id,
        String topic,
        String title,
        String spec,
        String aws,
        List<String> requirements,
        List<String> evidence) {

    public DifferenceText {
        requirements = List.copyOf(requirements);
        evidence = List.copyOf(evidence);
    }
}
