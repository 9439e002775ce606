/** What an engine is to the harness: the interface that engines implement, what they are given and what they give back. Start reading at Engine. */
@NullMarked
package dev.asltck.harness.engine;

import org.jspecify.annotations.NullMarked;
