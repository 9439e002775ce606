package dev.asltck.site.book;

import java.util.List;
import java.util.Optional;

/** The corpus as far as pages show it. Results have only what came out of a case, not the case. Several threads may ask at once. */
public interface CaseBook {

    /** A case by its id; empty if the corpus does not have it. */
    Optional<CaseText> find(String id);

    /** The requirement catalogue, in the order of the specification. */
    List<RequirementText> requirements();

    /** The differences between the specification and AWS Step Functions. */
    List<DifferenceText> differences();
}
