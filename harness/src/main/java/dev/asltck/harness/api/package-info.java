/** Runs cases on whatever has the Step Functions API: AWS itself or an emulator. Start reading at ApiEngine. */
@NullMarked
package dev.asltck.harness.api;

import org.jspecify.annotations.NullMarked;
