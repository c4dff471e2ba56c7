package org.softmaxntk.theorems.interval.statements;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/**
 * Width 49·λ⁻²N^{3/2}n^{1/2}e^{4B} suffices.
 *
 * <p><b>Statement.</b> 4e^{2R} ≤ 49·0.1013 for 0 ≤ R ≤ 0.1013.
 *
 * <p><b>Hypotheses.</b> (1) ‖x_i‖₂, ‖y_i‖₂ ≤ 1. (2) E_B at W(0), paired.
 *
 * <p><b>Guarantee.</b> Always, on the whole range.
 *
 * <p><b>Kind.</b> Upper bound; the left side is at most 4.898…, the right side 4.9637.
 *
 * <p><b>Source.</b> [ours] convergence-constants, from the path condition 4e^{2R}Gρ ≤ mλR.
 *
 * <p><b>Proof.</b> On E_B, G ≤ e^{2B}√N and ρ ≤ √n; with R = 0.1013λ/(Ne^{2B}) ≤ 0.1013 the condition reads m ≥
 * (4e^{2R}/0.1013)·λ⁻²N^{3/2}n^{1/2}e^{4B}. In logarithms: ln 4 + 2R ≤ ln 4.9637. ∎
 *
 * <p><b>Numerics.</b> The enclosure is the natural one.
 */
public final class SufficientWidthConstant implements ScalarStatement {
    private static final Expression R = Expression.parameter("R");
    private static final Expression PATH = R.times(2).exp().times(4);

    private static Expression width(int constant) {
        return Expression.decimal("0.1013").times(constant);
    }

    @Override
    public String id() {
        return "sufficient-width-constant";
    }

    @Override
    public String conclusion() {
        return "4e^{2R} ≤ 49·0.1013 for 0 ≤ R ≤ 0.1013";
    }

    @Override
    public String latex() {
        return "4e^{2R}\\le 49\\cdot 0.1013\\quad(0\\le R\\le 0.1013)";
    }

    @Override
    public String source() {
        return "[ours] convergence-constants, width";
    }

    @Override
    public List<String> usedBy() {
        return List.of("convergence-constants");
    }

    @Override
    public Inequality inequality() {
        return Inequality.atMost(Box.of("R", "0", "0.1013"), PATH, width(49));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost("48-for-49", Box.of("R", "0", "0.1013"), PATH, width(48)));
    }
}
