/** The command smoke. Start reading at SmokeCommand. */
@NullMarked
package dev.asltck.harness.cli.smoke;

import org.jspecify.annotations.NullMarked;
