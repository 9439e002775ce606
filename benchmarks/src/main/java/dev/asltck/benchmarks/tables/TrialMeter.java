package dev.asltck.benchmarks.tables;

import java.util.List;

/** Measures a benchmark. */
interface TrialMeter {

    List<Iteration> measure(Trial trial) throws FailedMeasurementException;
}
