package fr.jalon.launcher.command;

import fr.jalon.tenancy.StructureCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a structure code on the command line, in whatever case it was typed. */
final class CodeParameter implements ITypeConverter<StructureCode> {

    @Override
    public StructureCode convert(String text) {
        try {
            return new StructureCode(text.strip().toUpperCase(java.util.Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
