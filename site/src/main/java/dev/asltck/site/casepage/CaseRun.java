package dev.asltck.site.casepage;

import dev.asltck.reports.results.CaseRecord;
import dev.asltck.reports.results.ResultHeader;

/**
 * What came out of a case in a run.
 *
 * @param header of the run
 * @param enginePage relative to the site's folder
 */
public record CaseRun(ResultHeader header, CaseRecord result, String enginePage) {}
