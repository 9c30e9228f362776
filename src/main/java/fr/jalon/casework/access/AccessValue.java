package fr.jalon.casework.access;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/** Something that is kept of a person, of which one writing is for people and one for machines. */
public sealed interface AccessValue {

    /** As people read it, in French. */
    String words(AccessWording wording);

    /** As machines read it. */
    JsonValue json(AccessWording wording);

    /** Something short, as it was typed: a name, a number of telephone. */
    record Typed(String text) implements AccessValue {
        @Override
        public String words(AccessWording wording) {
            return text;
        }

        @Override
        public JsonValue json(AccessWording wording) {
            return Json.createValue(text);
        }
    }

    /**
     * Something that somebody wrote at length: it may tell of another person, and then be left out.
     *
     * @param ref what names it among all that is kept of this person
     */
    record Written(String ref, String text) implements AccessValue {
        @Override
        public String words(AccessWording wording) {
            return wording.isLeftOut(ref) ? wording.text("access.leftOut") : text;
        }

        @Override
        public JsonValue json(AccessWording wording) {
            return Json.createValue(text);
        }
    }

    /** A day. */
    record Day(LocalDate day) implements AccessValue {
        @Override
        public String words(AccessWording wording) {
            return wording.day(day);
        }

        @Override
        public JsonValue json(AccessWording wording) {
            return Json.createValue(day.toString());
        }
    }

    /** A time of the day, where the mission is. */
    record Hour(LocalTime hour) implements AccessValue {
        @Override
        public String words(AccessWording wording) {
            return wording.hour(hour);
        }

        @Override
        public JsonValue json(AccessWording wording) {
            return Json.createValue(hour.toString());
        }
    }

    /** A moment, given in UTC, as tables keep it; people read it where the mission is. */
    record Moment(LocalDateTime utc) implements AccessValue {
        @Override
        public String words(AccessWording wording) {
            return wording.moment(utc);
        }

        @Override
        public JsonValue json(AccessWording wording) {
            return Json.createValue(utc.withNano(0).toInstant(ZoneOffset.UTC).toString());
        }
    }

    /** A whole number. */
    record Count(long number) implements AccessValue {
        @Override
        public String words(AccessWording wording) {
            return wording.number(number);
        }

        @Override
        public JsonValue json(AccessWording wording) {
            return Json.createValue(number);
        }
    }

    /** A sum in euros. */
    record Euros(BigDecimal amount) implements AccessValue {
        @Override
        public String words(AccessWording wording) {
            return wording.euros(amount);
        }

        @Override
        public JsonValue json(AccessWording wording) {
            return Json.createValue(amount);
        }
    }

    /** Yes or no. */
    record YesNo(boolean yes) implements AccessValue {
        @Override
        public String words(AccessWording wording) {
            return wording.text(yes ? "common.yes" : "common.no");
        }

        @Override
        public JsonValue json(AccessWording wording) {
            return yes ? JsonValue.TRUE : JsonValue.FALSE;
        }
    }

    /** One of the words of a list: its code, and the key of its label. */
    record Code(String code, String key) implements AccessValue {

        /** A constant, whose label is at the prefix and its name. */
        static Code of(String prefix, Enum<?> constant) {
            return new Code(constant.name(), prefix + constant.name());
        }

        @Override
        public String words(AccessWording wording) {
            return wording.text(key);
        }

        @Override
        public JsonValue json(AccessWording wording) {
            return Json.createObjectBuilder()
                    .add("code", code)
                    .add("label", wording.text(key))
                    .build();
        }
    }

    /** Several words of a list. */
    record Codes(List<Code> codes) implements AccessValue {
        @Override
        public String words(AccessWording wording) {
            return codes.stream().map(code -> code.words(wording)).collect(Collectors.joining(", "));
        }

        @Override
        public JsonValue json(AccessWording wording) {
            return wording.array(codes);
        }
    }

    /** Somebody of the mission whom the person has met, by account. */
    record Colleague(long account) implements AccessValue {
        @Override
        public String words(AccessWording wording) {
            return wording.name(account);
        }

        @Override
        public JsonValue json(AccessWording wording) {
            return Json.createValue(wording.name(account));
        }
    }

    /** What somebody of the mission is there, by account, without who it is. */
    record Function(Long account) implements AccessValue {
        @Override
        public String words(AccessWording wording) {
            return wording.function(account);
        }

        @Override
        public JsonValue json(AccessWording wording) {
            return Json.createValue(wording.function(account));
        }
    }

    /** Things within a thing: the notes of an act, the themes of a diagnosis. */
    record Within(List<AccessItem> items) implements AccessValue {
        @Override
        public String words(AccessWording wording) {
            throw new UnsupportedOperationException("Laid out one after the other");
        }

        @Override
        public JsonValue json(AccessWording wording) {
            var all = Json.createArrayBuilder();
            items.forEach(item -> all.add(item.json(wording)));
            return all.build();
        }
    }
}
