/** Results as the XML that CI servers read. Start reading at JUnitXml. */
@NullMarked
package dev.asltck.reports.junitxml;

import org.jspecify.annotations.NullMarked;
