/** Case files: the model of a case, the loader and its lints, and the catalogues that cases refer to. Start reading at Corpus. */
@NullMarked
package dev.asltck.harness.corpus;

import org.jspecify.annotations.NullMarked;
