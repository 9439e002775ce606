package com.example.tiny;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.Suite;

/** The cases about what the engine is meant to do. */
@Suite
@IncludeEngines("asl-tck")
@ConfigurationParameter(key = "asl-tck.engine", value = "tiny")
@ConfigurationParameter(key = "asl-tck.filter", value = "chapter:state-types/succeed or chapter:state-types/fail")
class ConformanceTest {}
