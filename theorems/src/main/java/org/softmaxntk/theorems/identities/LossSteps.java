package org.softmaxntk.theorems.identities;

import static org.softmaxntk.theorems.interval.Expression.decimal;
import static org.softmaxntk.theorems.interval.Expression.number;
import static org.softmaxntk.theorems.interval.Expression.parameter;
import static org.softmaxntk.theorems.interval.Inequality.atMost;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.ScalarStatement;

/** The scalar step behind the bound of the second-order term of {@link LossDecomposition}. */
public final class LossSteps {
    private static final Expression X = parameter("x");
    private static final Expression QUOTIENT = X.exp().minus(1).minus(X).dividedBy(X.square());

    /**
     * The remainder of the exponential beyond its linear part is at most x² near 0; the supremum is 0.517…, at x = 0.1.
     *
     * <p><b>Proof.</b> The quotient is Σ_k x^k/(k+2)!, a series with positive coefficients, so it increases and stays below
     * e^0.1/2. ∎ At x = 0 it is its limit ½: enclosed as a series with a remainder, on the whole range.
     */
    public static final ScalarStatement EXPONENTIAL_REMAINDER = ScalarStatement.of(
                    "exponential-remainder",
                    "[recalled] loss decomposition, D₂",
                    List.of("loss-decomposition", "one-step-contraction"),
                    atMost(Box.of("x", "-0.1", "0.1"), QUOTIENT, number(1))
                            .factored(number(1), number(1).minus(X.exponentialTail(2))))
            .unlike("0.5-for-1", QUOTIENT, decimal("0.5"));

    private LossSteps() {}
}
