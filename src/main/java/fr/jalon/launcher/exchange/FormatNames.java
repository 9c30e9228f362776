package fr.jalon.launcher.exchange;

import fr.jalon.casework.exchange.source.Format;
import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Formats as they are typed: milo, csv, xlsx. */
final class FormatNames implements ITypeConverter<Format> {

    @Override
    public Format convert(String typed) {
        return Arrays.stream(Format.values())
                .filter(format -> format.name().equals(typed.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("milo, csv ou xlsx"));
    }
}
