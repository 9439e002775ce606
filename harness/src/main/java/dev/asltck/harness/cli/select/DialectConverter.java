package dev.asltck.harness.cli.select;

import dev.asltck.harness.cli.console.EnumWords;
import dev.asltck.reference.dialect.Dialect;
import picocli.CommandLine.ITypeConverter;

/** Reads dialects. */
public final class DialectConverter implements ITypeConverter<Dialect> {

    @Override
    public Dialect convert(String word) {
        return EnumWords.find(Dialect.class, word);
    }
}
