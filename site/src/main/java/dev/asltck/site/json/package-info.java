/** JSON as people read it: in colours, and with what differs marked. */
@NullMarked
package dev.asltck.site.json;

import org.jspecify.annotations.NullMarked;
