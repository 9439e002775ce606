package dev.asltck.harness.runner;

/** Learns of results as they come, in no fixed order. Called by one thread at a time. */
@FunctionalInterface
public interface RunListener {

    void finished(CaseResult result);
}
