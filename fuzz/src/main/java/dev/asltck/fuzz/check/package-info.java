/** What has to hold for any definition, however wrong it is. Start reading at Loading. */
@NullMarked
package dev.asltck.fuzz.check;

import org.jspecify.annotations.NullMarked;
