package org.softmaxntk.reports.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.softmaxntk.reports.aggregation.ClaimSummary;
import org.softmaxntk.reports.aggregation.Conclusion;
import org.softmaxntk.reports.aggregation.EffectiveExponent;
import org.softmaxntk.reports.aggregation.PremiseSummary;

/** What a pass is worth, in the few characters of a table's cell. */
public final class WorthText {
    private static final String NOTHING = "–";

    private WorthText() {}

    /**
     * Instances that the claim applies to: {@code 1,046}; {@code 12 of 1,046} where the others do not have the sizes asked for;
     * {@code 16 laws}.
     */
    public static String instances(ClaimSummary claim) {
        if (!claim.campaigns().isEmpty()) {
            return RunText.plural(claim.campaigns().size(), "law");
        }
        long met = claim.premises().met();
        long beyond = claim.premises().beyond();
        return NumberText.count(met) + (beyond == 0 ? "" : " of " + NumberText.count(met + beyond));
    }

    /** The share of instances on which the claim says less than holds anyway. */
    public static String vacuous(ClaimSummary claim) {
        return claim.vacuity().compared() == 0
                ? NOTHING
                : NumberText.percent(claim.vacuity().share());
    }

    /** {@code 10 → 3.4}: the stated exponent of the stated side, and the one that would have done. */
    public static String exponent(ClaimSummary claim) {
        return exponentsThatTell(claim).stream()
                .filter(exponent -> exponent.factor().equals(EffectiveExponent.STATED_SIDE))
                .findFirst()
                .map(WorthText::pair)
                .orElse(NOTHING);
    }

    /** All exponents, those of sizes after their names: {@code 10 → 3.4, m 18 → 9.2}. */
    public static String exponents(ClaimSummary claim) {
        List<EffectiveExponent> exponents = exponentsThatTell(claim);
        return exponents.isEmpty()
                ? NOTHING
                : exponents.stream()
                        .map(exponent -> exponent.factor().equals(EffectiveExponent.STATED_SIDE)
                                ? pair(exponent)
                                : exponent.factor() + " " + pair(exponent))
                        .collect(Collectors.joining(", "));
    }

    /**
     * Exponents that tell something of their claim: none of a refuted one, and of a size none that an instance with
     * B = 1 decides,
     * where e^{cB} is but a constant.
     */
    public static List<EffectiveExponent> exponentsThatTell(ClaimSummary claim) {
        return claim.conclusion() == Conclusion.REFUTED
                ? List.of()
                : claim.exponents().stream().filter(WorthText::tells).toList();
    }

    private static boolean tells(EffectiveExponent exponent) {
        return exponent.factor().equals(EffectiveExponent.STATED_SIDE)
                || exponent.example()
                        .map(deciding -> deciding.facts().getOrDefault("B", 1.0) > 1)
                        .orElse(false);
    }

    private static String pair(EffectiveExponent exponent) {
        String sufficient = Double.isNaN(exponent.sufficient()) ? "?" : oneDecimal(exponent.sufficient());
        return NumberText.fact(exponent.stated()) + " → " + sufficient;
    }

    private static String oneDecimal(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value).replace('-', '−');
        return text.equals("−0.0") ? "0.0" : text;
    }

    /**
     * What happened beyond the sizes asked for: {@code beyond what is asked, by up to 10^12.3 (m): held on 930 of 930}; empty
     * if no instance was beyond.
     */
    public static Optional<String> beyond(ClaimSummary claim) {
        PremiseSummary premises = claim.premises();
        if (premises.beyond() == 0) {
            return Optional.empty();
        }
        String quantities = premises.shortfalls().entrySet().stream()
                .map(each -> each.getKey()
                        + (Double.isNaN(each.getValue().largest())
                                ? ""
                                : String.format(
                                        Locale.ROOT,
                                        " by up to 10^%.1f",
                                        each.getValue().largest()))
                        + (each.getValue().unbounded() > 0
                                ? ", on " + NumberText.count(each.getValue().unbounded()) + " of any size"
                                : ""))
                .collect(Collectors.joining("; "));
        String failure = premises.nearestFailure()
                .map(first -> String.format(Locale.ROOT, ", failed from 10^%.1f on", first.decades()))
                .orElse("");
        return Optional.of(claim.name() + ": smaller than asked in " + quantities + ": held on "
                + NumberText.count(premises.held()) + " of " + NumberText.count(premises.beyond()) + failure);
    }
}
