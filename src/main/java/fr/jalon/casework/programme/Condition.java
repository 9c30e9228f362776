package fr.jalon.casework.programme;

import java.util.List;

/**
 * One condition of a contract, as it stands in a file.
 *
 * @param code which one
 * @param reason key of the sentence that says why
 * @param arguments of the sentence
 */
public record Condition(Code code, Verdict verdict, String reason, List<Object> arguments) {

    /** The conditions, each with the article of the Code du travail that sets it. */
    public enum Code {
        AGE("L5131-6", true),
        NEITHER_STUDENT_NOR_TRAINEE("R5131-15", true),
        HARD_TO_EMPLOY("L5131-6", true),
        REGISTERED("L5411-1", true),
        DIAGNOSED("L5411-6", true),
        TIME_SINCE_LAST("R5131-16", true),
        SIGNED_IN_TIME("D5411-14-1", false);

        private final String article;
        private final boolean required;

        Code(String article, boolean required) {
            this.article = article;
            this.required = required;
        }

        public String article() {
            return article;
        }

        /** Whether the contract cannot be opened without it. A late signature is the mission's fault: it is told. */
        public boolean isRequired() {
            return required;
        }
    }

    /** What the file says of a condition. */
    public enum Verdict {
        MET,
        NOT_MET,
        UNKNOWN
    }

    /** Whether it stands in the way of the contract. */
    public boolean isObstacle() {
        return code.isRequired() && verdict != Verdict.MET;
    }

    static Condition of(Code code, Verdict verdict, String reason, Object... arguments) {
        return new Condition(code, verdict, "contract." + reason, List.of(arguments));
    }
}
