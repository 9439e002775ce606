package dev.asltck.harness.cli.browse;

import dev.asltck.harness.cli.console.Console;
import tools.jackson.databind.JsonNode;

/** One thing to be shown. */
interface View {

    JsonNode json();

    void print(Console console);
}
