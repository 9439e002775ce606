/** PIT, set up for this project, and what came of it written down. Start reading at Analysis. */
@NullMarked
package dev.asltck.mutation.pit;

import org.jspecify.annotations.NullMarked;
