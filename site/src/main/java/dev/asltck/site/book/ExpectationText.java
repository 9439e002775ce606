package dev.asltck.site.book;

import dev.asltck.reports.results.Digests;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a case expects in a dialect.
 *
 * @param digests of the case in this dialect; a run whose digests are others had another case
 * @param expect as case files write it
 * @param route the way through the state machine that the reference interpreter takes; an empty one if it takes none
 */
public record ExpectationText(Digests digests, ObjectNode expect, Route route) {}
