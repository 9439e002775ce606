/**
 * Texts that people edit, such as definitions: what they hold, what is wrong with them as texts, and where each part stands, whatever
 * format they are written in. Start reading at SourceText.
 */
@NullMarked
package dev.asltck.reference.source;

import org.jspecify.annotations.NullMarked;
