package fr.jalon.launcher.command;

import fr.jalon.tenancy.StructureCode;
import picocli.CommandLine.ITypeConverter;

/** Reads a structure code on the command line, in whatever case it was typed. */
final class CodeParameter implements ITypeConverter<StructureCode> {

    @Override
    public StructureCode convert(String text) {
        return new StructureCode(text.strip().toUpperCase(java.util.Locale.ROOT));
    }
}
