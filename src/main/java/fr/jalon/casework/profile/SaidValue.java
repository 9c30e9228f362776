package fr.jalon.casework.profile;

import fr.jalon.casework.access.AccessItem;
import fr.jalon.shared.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A field and what it says, as the person it is about receives it. */
final class SaidValue {

    private static final String VALUE = "value";

    private SaidValue() {}

    /** Adds both to an item; what was cleared has no value. */
    static AccessItem of(FieldValue said, AccessItem item) {
        boolean identity = said.field().startsWith(FieldValues.IDENTITY);
        String name = identity ? said.field().substring(FieldValues.IDENTITY.length()) : said.field();
        item.code("field", name, (identity ? "person." : "details.") + name);
        if (said.value() == null) {
            return item;
        }
        return identity ? identity(item, name, said.value()) : detail(item, ProfileField.valueOf(name), said);
    }

    private static AccessItem identity(AccessItem item, String name, String value) {
        return switch (name) {
            case "sex", "educationLevel" -> item.code(VALUE, value, name + "." + value);
            case "rqth", "jobSeeker" -> item.yesNo(VALUE, Boolean.valueOf(value));
            case "birthDate" -> item.day(VALUE, LocalDate.parse(value));
            case "counsellor" -> item.colleague(VALUE, Long.valueOf(value));
            default -> item.typed(VALUE, value);
        };
    }

    private static AccessItem detail(AccessItem item, ProfileField field, FieldValue said) {
        String value = said.value();
        return switch (field.type().kind()) {
            case CHOICE ->
                value.equals("YES") || value.equals("NO")
                        ? item.yesNo(VALUE, value.equals("YES"))
                        : item.code(VALUE, value, "details." + field + "." + value);
            case DATE -> item.day(VALUE, LocalDate.parse(value));
            case AMOUNT -> item.euros(VALUE, new BigDecimal(value));
            case NUMBER -> item.count(VALUE, Long.valueOf(value));
            case NOTE -> item.written(VALUE, Ids.text(said.id()), value);
            default -> item.typed(VALUE, value);
        };
    }
}
