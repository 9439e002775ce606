/** JMH benchmarks, one question a class. */
@NullMarked
package dev.asltck.benchmarks;

import org.jspecify.annotations.NullMarked;
