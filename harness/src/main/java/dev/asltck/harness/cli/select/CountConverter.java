package dev.asltck.harness.cli.select;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Whole numbers from one. */
public final class CountConverter implements ITypeConverter<Integer> {

    private static final Pattern COUNT = Pattern.compile("0*[1-9]\\d{0,8}");

    @Override
    public Integer convert(String text) {
        if (!COUNT.matcher(text).matches()) {
            throw new TypeConversionException("'" + text + "' is no whole number from 1 to 999999999");
        }
        return Integer.valueOf(text);
    }
}
