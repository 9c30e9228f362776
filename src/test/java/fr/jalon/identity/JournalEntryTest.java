package fr.jalon.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.tenancy.StructureCode;
import jakarta.persistence.Column;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JournalEntryTest {

    private static final LocalDateTime WHEN = LocalDateTime.of(2026, 3, 2, 9, 30, 1, 123_456_000);

    static Stream<String> fields() {
        return Arrays.stream(JournalEntry.class.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .map(Field::getName)
                .filter(name -> !name.equals("hash"));
    }

    @Test
    void theSameContentHasTheSameHash() {
        JournalEntry entry = entry();
        assertThat(entry.contentHash()).hasSize(32).isEqualTo(entry.contentHash());
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aChangeOfAnyFieldChangesTheHash(String name) throws ReflectiveOperationException {
        JournalEntry entry = entry();
        byte[] before = entry.contentHash();
        set(entry, name, another(field(name).getType()));
        assertThat(entry.contentHash()).isNotEqualTo(before);
    }

    @Test
    void whatIsMovedFromOneFieldToTheNextChangesTheHash() throws ReflectiveOperationException {
        JournalEntry entry = entry();
        set(entry, "subjectKind", "Audit");
        set(entry, "subjectId", "12");
        byte[] before = entry.contentHash();
        set(entry, "subjectKind", "Audit1");
        set(entry, "subjectId", "2");
        assertThat(entry.contentHash()).isNotEqualTo(before);
    }

    @Test
    void everyColumnOfTheTableIsAField() {
        List<String> columns = Stream.concat(fields(), Stream.of("hash"))
                .map(name -> {
                    Column column = field(name).getAnnotation(Column.class);
                    return column == null ? name : column.name();
                })
                .toList();
        assertThat(columns)
                .containsExactlyInAnyOrder(
                        "id",
                        "recorded_at",
                        "account_id",
                        "actor_name",
                        "workspace",
                        "action",
                        "subject_kind",
                        "subject_id",
                        "detail",
                        "address",
                        "hash");
    }

    private static JournalEntry entry() {
        Actor actor = new Actor();
        actor.is(
                new SignedIn(
                        12,
                        "Camille Essai",
                        new StructureCode("14366S00"),
                        "Lisieux",
                        ZoneId.of("Europe/Paris"),
                        Set.of(Role.COUNSELLOR),
                        Instant.EPOCH),
                "192.0.2.7");
        return new JournalEntry(WHEN, actor, "ml_14366s00", new Journal.Line("READ", "YoungPerson", "0ABC", "file"));
    }

    private static Object another(Class<?> type) {
        if (type == long.class || type == Long.class) {
            return 4_242L;
        }
        return type == LocalDateTime.class ? WHEN.plusNanos(1_000) : "another";
    }

    private static Field field(String name) {
        try {
            Field field = JournalEntry.class.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    private static void set(JournalEntry entry, String name, Object value) throws IllegalAccessException {
        field(name).set(entry, value);
    }
}
