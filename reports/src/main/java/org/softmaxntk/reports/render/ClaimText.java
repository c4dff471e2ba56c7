package org.softmaxntk.reports.render;

import java.util.Locale;
import org.softmaxntk.reports.aggregation.ClaimSummary;
import org.softmaxntk.reports.aggregation.Example;
import org.softmaxntk.theorems.catalogue.Statement;
import org.softmaxntk.theorems.verdict.Outcome;

/** Words and numbers about a claim that every output shares. */
public final class ClaimText {
    private static final double LN_10 = Math.log(10);

    /** Closer to the bound than this many decades is printed as the bound itself: 10^0.004 is 1 % more. */
    private static final double AT_THE_BOUND = 1e-9;

    private ClaimText() {}

    /** Largest measured/stated, of draws that of the worst one; a dash if nothing applied. */
    public static String worstRatio(ClaimSummary claim) {
        return claim.worst().map(worst -> NumberText.power(worst.lnRatio())).orElse("–");
    }

    /**
     * How far the worst instance stays below the bound: {@code 10^5.2}, {@code 3.4×}, {@code attained}; for an identity which
     * share of the rounding budget it uses. Of draws the worst one, which may lie beyond the bound: {@code exceeded}.
     */
    public static String looseness(ClaimSummary claim) {
        return claim.worst()
                .map(worst -> claim.identity() ? budgetShare(worst) : factor(worst))
                .orElse("–");
    }

    private static String budgetShare(Example worst) {
        double share = Math.exp(worst.lnRatio());
        if (share > 1) {
            return "beyond rounding";
        }
        return share == 0 ? "exact" : String.format(Locale.ROOT, "%.2g%% of rounding", 100 * share);
    }

    private static String factor(Example worst) {
        double decades = -worst.lnRatio() / LN_10;
        if (decades < -AT_THE_BOUND) {
            return worst.verdict().ofInstance() ? Outcome.VIOLATED.text() : "exceeded";
        }
        if (decades == Double.POSITIVE_INFINITY) {
            return "∞";
        }
        if (decades <= AT_THE_BOUND) {
            return "attained";
        }
        return decades < 1
                ? String.format(Locale.ROOT, "%.2f×", Math.pow(10, decades))
                : String.format(Locale.ROOT, "10^%.1f", decades);
    }

    /** always, with probability, asymptotic. */
    public static String guarantee(Statement statement) {
        return words(statement.guarantee().mode());
    }

    /** An enum constant in lower case, words apart. */
    public static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
