/** Finds what options and parameters name: cases, engines, dialects. Start reading at CorpusOptions. */
@NullMarked
package dev.asltck.harness.cli.select;

import org.jspecify.annotations.NullMarked;
