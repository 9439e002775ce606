/** The suite as a test engine of the JUnit Platform, so that a build runs it like any other tests. Start reading at AslTckTestEngine. */
@NullMarked
package dev.asltck.harness.junit;

import org.jspecify.annotations.NullMarked;
