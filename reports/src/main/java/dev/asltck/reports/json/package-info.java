/** How the JSON documents of reports are laid out. */
@NullMarked
package dev.asltck.reports.json;

import org.jspecify.annotations.NullMarked;
