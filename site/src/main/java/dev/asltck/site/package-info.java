/** Static sites for people: conformance runs side by side, in pages that need neither a server nor a network. */
@NullMarked
package dev.asltck.site;

import org.jspecify.annotations.NullMarked;
