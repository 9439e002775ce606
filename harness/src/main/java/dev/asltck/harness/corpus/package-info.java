/** Case files: the model of a case, the loader and its lints. Start reading at Corpus. */
@NullMarked
package dev.asltck.harness.corpus;

import org.jspecify.annotations.NullMarked;
