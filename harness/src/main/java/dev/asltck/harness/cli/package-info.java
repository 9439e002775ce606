/** The command line. The only package that touches the standard streams. */
@NullMarked
package dev.asltck.harness.cli;

import org.jspecify.annotations.NullMarked;
