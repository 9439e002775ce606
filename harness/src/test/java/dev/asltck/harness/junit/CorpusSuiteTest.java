package dev.asltck.harness.junit;

import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.Suite;

/** The built-in cases on the reference interpreter, run as an engine's own build would run them. */
@Suite
@IncludeEngines(AslTckTestEngine.ID)
class CorpusSuiteTest {}
