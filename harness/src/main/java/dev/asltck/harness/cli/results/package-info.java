/** Results that commands are given, as files and folders. */
@NullMarked
package dev.asltck.harness.cli.results;

import org.jspecify.annotations.NullMarked;
