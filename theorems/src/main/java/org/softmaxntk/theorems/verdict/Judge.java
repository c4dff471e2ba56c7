package org.softmaxntk.theorems.verdict;

import java.util.Optional;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.Given;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.arithmetic.Sides.Order;

/**
 * Decides claims on instances.
 *
 * <p>Doubles settle what they can. Whatever touches its bound or lies beyond it is evaluated again by the reference
 * implementation, doubling the digits until it is settled or {@code mostDigits} is reached. So no <em>violated</em>
 * rests on rounding, and every one is confirmed by a second implementation.
 *
 * @param firstDigits digits of the first re-evaluation
 * @param mostDigits where doubling stops
 */
public record Judge(int firstDigits, int mostDigits) {
    /** 32, 64 and 128 digits. */
    public static final Judge STANDARD = new Judge(32, 128);

    public <G extends Given> Verdict judge(Claim<G> claim, G given) {
        Optional<Verdict.NotApplicable> missed = missed(claim, given);
        return missed.isPresent() ? missed.get() : decide(claim, given);
    }

    /** The first premise of {@code claim} that fails on {@code given}; empty if all are met. */
    public static <G extends Given> Optional<Verdict.NotApplicable> missed(Claim<G> claim, G given) {
        return claim.hypotheses().stream()
                .filter(hypothesis -> !hypothesis.met().test(given))
                .findFirst()
                .map(hypothesis -> new Verdict.NotApplicable(
                        hypothesis.id(),
                        hypothesis.required(),
                        hypothesis.found().apply(given)));
    }

    private <G extends Given> Verdict decide(Claim<G> claim, G given) {
        Sides fast = claim.inDoubles(given);
        return fast.order() == Order.WITHIN ? new Verdict.Holds(fast) : settle(claim, given, fast);
    }

    private <G extends Given> Verdict settle(Claim<G> claim, G given, Sides fast) {
        Sides precise = fast;
        for (int digits = firstDigits; digits <= mostDigits; digits *= 2) {
            precise = claim.inDigits(given, Digits.of(digits));
            if (fast.contradicts(precise)) {
                return new Verdict.Faulty(fast, precise);
            }
            if (precise.order() != Order.TOUCHING) {
                return precise.order() == Order.WITHIN ? new Verdict.Holds(precise) : new Verdict.Violated(precise);
            }
        }
        return new Verdict.Undecided(precise);
    }
}
