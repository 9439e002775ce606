/** Retrying after error and Fallback states: which Retrier or Catcher an error meets, and how long to wait. Start reading at RetryLedger. */
@NullMarked
package dev.asltck.reference.retry;

import org.jspecify.annotations.NullMarked;
