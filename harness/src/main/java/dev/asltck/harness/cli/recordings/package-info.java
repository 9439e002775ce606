/** Finds recorded executions in files and folders, and reads them one after another. Start reading at RecordingFiles. */
@NullMarked
package dev.asltck.harness.cli.recordings;

import org.jspecify.annotations.NullMarked;
