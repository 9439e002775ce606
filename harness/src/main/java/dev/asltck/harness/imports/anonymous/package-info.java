/** Replaces what tells whose executions were recorded. Start reading at Anonymizer. */
@NullMarked
package dev.asltck.harness.imports.anonymous;

import org.jspecify.annotations.NullMarked;
