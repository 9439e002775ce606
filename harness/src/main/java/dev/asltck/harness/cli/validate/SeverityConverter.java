package dev.asltck.harness.cli.validate;

import dev.asltck.harness.cli.console.EnumWords;
import dev.asltck.reference.problem.Severity;
import picocli.CommandLine.ITypeConverter;

/** Reads severities. */
final class SeverityConverter implements ITypeConverter<Severity> {

    @Override
    public Severity convert(String word) {
        return EnumWords.find(Severity.class, word);
    }
}
