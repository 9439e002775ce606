/** State Types: one class for each, compiled once and stepped without side effects. Start reading at Step. */
@NullMarked
package dev.asltck.reference.state;

import org.jspecify.annotations.NullMarked;
