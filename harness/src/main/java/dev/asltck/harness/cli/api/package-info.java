/** Options and commands about engines with the Step Functions API. Start reading at ApiOptions. */
@NullMarked
package dev.asltck.harness.cli.api;

import org.jspecify.annotations.NullMarked;
