package dev.asltck.harness.cli.validate;

import dev.asltck.harness.cli.console.EnumWords;
import dev.asltck.reference.dialect.MachineType;
import picocli.CommandLine.ITypeConverter;

/** Reads types of machines. */
final class MachineTypeConverter implements ITypeConverter<MachineType> {

    @Override
    public MachineType convert(String word) {
        return EnumWords.find(MachineType.class, word);
    }
}
