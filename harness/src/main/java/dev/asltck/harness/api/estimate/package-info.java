/** What a run on AWS will cost and take, before it begins. Start reading at RunEstimate. */
@NullMarked
package dev.asltck.harness.api.estimate;

import org.jspecify.annotations.NullMarked;
