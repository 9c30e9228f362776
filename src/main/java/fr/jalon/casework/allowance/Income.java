package fr.jalon.casework.allowance;

import fr.jalon.shared.error.Refused;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A young person's own income, as the allowance looks at it: monthly means of the last three months, in euros (Code du
 * travail R5131-20 to R5131-23). Refuses what is negative or has seven digits before the comma.
 *
 * @param inFull what is deducted in full: unemployment benefit, training pay, pay of a second-chance school
 * @param inPart what is deducted in part: earnings, short-time pay, daily sickness and maternity benefit
 */
public record Income(BigDecimal inFull, BigDecimal inPart) implements Serializable {

    private static final BigDecimal MOST = new BigDecimal("999999.99");

    /** No income at all. */
    public static final Income NONE = new Income(BigDecimal.ZERO, BigDecimal.ZERO);

    public Income {
        inFull = checked("incomeInFull", inFull);
        inPart = checked("incomeInPart", inPart);
    }

    private static BigDecimal checked(String field, BigDecimal amount) {
        if (amount == null) {
            return BigDecimal.ZERO;
        }
        if (amount.signum() < 0 || amount.compareTo(MOST) > 0) {
            throw Refused.field(field, "contract.income.wrong");
        }
        return amount;
    }
}
