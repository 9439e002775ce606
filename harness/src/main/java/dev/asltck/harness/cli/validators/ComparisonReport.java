package dev.asltck.harness.cli.validators;

import dev.asltck.harness.catalogue.Requirement;
import dev.asltck.harness.validators.Specimen;
import dev.asltck.harness.validators.Testimony;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What came of a comparison.
 *
 * @param suiteVersion of this suite
 * @param corpusDigest of all the cases
 * @param cases how many there are
 * @param specimens their definitions
 * @param testimonies of the validators, that of the reference first
 * @param requirements of the catalogue, by id
 */
record ComparisonReport(
        String suiteVersion,
        String corpusDigest,
        LocalDate date,
        int cases,
        List<Specimen> specimens,
        List<Testimony> testimonies,
        Map<String, Requirement> requirements) {}
