package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * Width 33·λ⁻²N^{3/2}n^{1/2}e^{4B} suffices already.
 *
 * <p><b>Statement.</b> 8e^{2R} ≤ 3·33·0.1013 for 0 ≤ R ≤ 0.1013.
 *
 * <p><b>Hypotheses.</b> (1) ‖x_i‖₂, ‖y_i‖₂ ≤ 1. (2) E_B at W(0), paired.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Upper bound; the left side is at most 9.797…, the right side 10.0287.
 *
 * <p><b>Source.</b> [ours] convergence-constants, from C1-simple (c), 8e^{2R}Gρ ≤ 3mλR.
 *
 * <p><b>Proof.</b> As for sufficient-width-constant, with the path bound 8ρ/(3λ) of C1-simple in place of 4ρ/λ. ∎
 *
 * <p><b>Numerics.</b> The enclosure is the natural one.
 */
public final class SharperWidthConstant implements ScalarStatement {
    private static final Expression R = Expression.parameter("R");
    private static final Expression PATH = R.times(2).exp().times(8);

    private static Expression width(int constant) {
        return Expression.decimal("0.1013").times(3L * constant);
    }

    @Override
    public String id() {
        return "sharper-width-constant";
    }

    @Override
    public String conclusion() {
        return "8e^{2R} ≤ 3·33·0.1013 for 0 ≤ R ≤ 0.1013";
    }

    @Override
    public String latex() {
        return "8e^{2R}\\le 3\\cdot 33\\cdot 0.1013\\quad(0\\le R\\le 0.1013)";
    }

    @Override
    public String source() {
        return "[ours] convergence-constants, width, sharpened";
    }

    @Override
    public List<String> usedBy() {
        return List.of("convergence-constants");
    }

    @Override
    public Inequality inequality() {
        return Inequality.atMost(Box.of("R", "0", "0.1013"), PATH, width(33));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost("32-for-33", Box.of("R", "0", "0.1013"), PATH, width(32)));
    }
}
