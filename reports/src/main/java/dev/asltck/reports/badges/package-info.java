/** Badges for the pages of engines, as endpoints of shields.io. Start reading at Badge. */
@NullMarked
package dev.asltck.reports.badges;

import org.jspecify.annotations.NullMarked;
