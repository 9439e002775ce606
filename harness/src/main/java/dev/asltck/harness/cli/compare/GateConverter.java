package dev.asltck.harness.cli.compare;

import dev.asltck.harness.cli.console.EnumWords;
import dev.asltck.reports.comparison.Gate;
import picocli.CommandLine.ITypeConverter;

/** Reads gates. */
final class GateConverter implements ITypeConverter<Gate> {
    @Override
    public Gate convert(String word) {
        return EnumWords.find(Gate.class, word);
    }
}
