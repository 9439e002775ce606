/**
 * YAML texts that stand for JSON values: the same values, names and places as a JSON text would give. Start reading at YamlText.
 */
@NullMarked
package dev.asltck.reference.yaml;

import org.jspecify.annotations.NullMarked;
