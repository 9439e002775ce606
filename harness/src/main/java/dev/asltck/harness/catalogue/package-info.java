/** The closed lists that the module {@code spec-cases} publishes beside the cases, and that cases refer to. Start reading at Catalogue. */
@NullMarked
package dev.asltck.harness.catalogue;

import org.jspecify.annotations.NullMarked;
