/** The corpus as the tests of PIT, one for each case and dialect. Start reading at CorpusUnitFinder. */
@NullMarked
package dev.asltck.mutation.unit;

import org.jspecify.annotations.NullMarked;
