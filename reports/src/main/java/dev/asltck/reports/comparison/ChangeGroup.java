package dev.asltck.reports.comparison;

import java.util.List;

/**
 * Changes that belong to the same.
 *
 * @param belongsTo one cause, or several where it cannot be told which
 * @param changes the worst first
 */
public record ChangeGroup(List<Cause> belongsTo, List<Change> changes) {}
