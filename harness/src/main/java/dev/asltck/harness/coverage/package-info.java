/** Which requirements the cases of a corpus cover, and where gaps are. Start reading at Coverage. */
@NullMarked
package dev.asltck.harness.coverage;

import org.jspecify.annotations.NullMarked;
