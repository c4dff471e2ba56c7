package org.softmaxntk.theorems.bounds;

import static org.softmaxntk.theorems.interval.Expression.decimal;
import static org.softmaxntk.theorems.interval.Expression.number;
import static org.softmaxntk.theorems.interval.Expression.parameter;
import static org.softmaxntk.theorems.interval.Inequality.atMost;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.ScalarStatement;

/** The scalar step that gives {@link GradientBound} its form e^{3B}√N‖F − Y‖. */
public final class GradientSteps {
    private static final Expression B = parameter("B");
    private static final Expression R = parameter("R");
    private static final Expression DOUBLED = B.plus(R).times(2).exp().times(2);

    /**
     * A factor 2 and the radius are absorbed by one more B in the exponent; the ratio is largest, 0.75, at B = 1, R = 0.01.
     *
     * <p><b>Proof.</b> Taking logarithms, ln 2 + 2R ≤ B; the left side is at most 0.7132. ∎ The margin B − 2R − ln 2 is
     * linear, so the range without upper end is settled as it is.
     */
    public static final ScalarStatement DOUBLED_EXPONENTIAL_ABSORBED = ScalarStatement.of(
                    "doubled-exponential-absorbed",
                    "[recalled] gradient bound",
                    List.of("gradient-bound", "weights-stay-close"),
                    atMost(
                                    Box.from("B", "1").and("R", "0", "0.01"),
                                    DOUBLED,
                                    B.times(3).exp())
                            .logarithmic(B.minus(R.times(2)).minus(number(2).log())))
            .unlike("exponent-2.5-for-3", DOUBLED, B.times(decimal("2.5")).exp());

    private GradientSteps() {}
}
