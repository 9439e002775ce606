/** Makes state machines of the definitions of cases, and keeps them as long as they are of use. Start reading at Machines. */
@NullMarked
package dev.asltck.harness.api.machine;

import org.jspecify.annotations.NullMarked;
