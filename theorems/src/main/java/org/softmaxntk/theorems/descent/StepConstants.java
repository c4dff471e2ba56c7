package org.softmaxntk.theorems.descent;

import org.softmaxntk.theorems.interval.Interval;

/**
 * What the drift of the kernel and the remainder of a step are bounded by, in intervals: s = max s_ir, ‖X‖², Λ =
 * λ_max(H(0)), K_p = d_out·λ_max(|x_i·x_j|κ_ij((‖x_i‖ + ‖x_j‖)/2)^p), κ_ij = (1/P) Σ_r s_ir s_jr.
 *
 * <p>Cost O(N³ + N²P).
 *
 * @param remainderScale √d_out·s·‖X‖²
 * @param largestEigenvalue Λ
 * @param first K₁
 * @param second K₂
 */
record StepConstants(Interval remainderScale, Interval largestEigenvalue, Interval first, Interval second) {
    static StepConstants of(PairedStart start) {
        Interval largest = Interval.ZERO;
        for (int i = 0; i < start.samples(); i++) {
            for (int r = 0; r < start.pairs(); r++) {
                largest = largest.max(start.scaled(i, r));
            }
        }
        Interval outputs = Interval.exactly(start.outputs());
        return new StepConstants(
                outputs.sqrt().times(largest).times(SquaredNorm.of(start.inputs())),
                kernel(start).largestEigenvalue(),
                outputs.times(majorant(start, 1).largestEigenvalue()),
                outputs.times(majorant(start, 2).largestEigenvalue()));
    }

    /** H(0): (1/P) x_i·x_j Σ_r a_lr a_l'r s_ir s_jr. */
    private static IntervalTable kernel(PairedStart start) {
        int n = start.samples();
        int size = n * start.outputs();
        return symmetric(size, (row, column) -> {
            Interval sum = Interval.ZERO;
            for (int r = 0; r < start.pairs(); r++) {
                Interval product = start.scaled(row % n, r).times(start.scaled(column % n, r));
                boolean positive = start.sign(r, row / n) == start.sign(r, column / n);
                sum = positive ? sum.plus(product) : sum.minus(product);
            }
            return mean(start, sum).times(start.inputs().dotRows(row % n, start.inputs(), column % n));
        });
    }

    private static IntervalTable majorant(PairedStart start, int power) {
        IntervalTable inputs = start.inputs();
        return symmetric(start.samples(), (i, j) -> {
            Interval sum = Interval.ZERO;
            for (int r = 0; r < start.pairs(); r++) {
                sum = sum.plus(start.scaled(i, r).times(start.scaled(j, r)));
            }
            Interval norm = inputs.rowNorm(i).plus(inputs.rowNorm(j)).times(Interval.exactly(0.5));
            return mean(start, sum)
                    .times(inputs.dotRows(i, inputs, j).magnitude())
                    .times(norm.power(power));
        });
    }

    private static Interval mean(PairedStart start, Interval sum) {
        return sum.dividedBy(Interval.exactly(start.pairs()));
    }

    private static IntervalTable symmetric(int size, IntervalTable.Entry entry) {
        IntervalTable half = IntervalTable.generate(size, size, (i, j) -> j <= i ? entry.at(i, j) : Interval.ZERO);
        return IntervalTable.generate(size, size, (i, j) -> j <= i ? half.at(i, j) : half.at(j, i));
    }

    /** μ(R, E) = 6e^{4E}R²K₂ + (e^{4E} − 1)K₁. */
    Interval drift(Interval odd, Interval even) {
        Interval exponent = even.times(Interval.exactly(4));
        return Interval.exactly(6)
                .times(exponent.exp())
                .times(odd.square())
                .times(second)
                .plus(exponent.expm1().times(first));
    }

    /** C_e(R, E) = (1 + tanh R)√d_out·s·e^{R+2E}‖X‖²(Λ + μ(R, E)). */
    Interval remainder(Interval odd, Interval even) {
        return curvature(odd, even).times(largestEigenvalue.plus(drift(odd, even)));
    }

    /** β(R, E) = (1 + tanh R)√d_out·s·e^{R+2E}‖X‖²: ‖F''[δ, δ]‖ ≤ β‖δ‖². */
    Interval curvature(Interval odd, Interval even) {
        return Interval.ONE
                .plus(odd.tanh())
                .times(remainderScale)
                .times(odd.plus(even).plus(even).exp());
    }

    /**
     * C₃(R, E) = √d_out·s·‖X‖²·(g₁L + 2g₀√L·B + 2e^{2E}(√L sinh R + B cosh R)(g₀√L + g₁B)), L = Λ + μ(R, E), B =
     * 2e^{2E}R·G_ε, g₀ = e^{2E}cosh 2R/cosh R, g₁ = 2e^{2E}tanh R.
     */
    Interval thirdOrder(Interval odd, Interval even, Interval evenScale) {
        Interval two = Interval.exactly(2);
        Interval spread = even.times(two).exp();
        Interval square = largestEigenvalue.plus(drift(odd, even));
        Interval root = square.sqrt();
        Interval b = two.times(spread).times(odd).times(evenScale);
        Interval g0 = spread.times(odd.times(two).cosh()).dividedBy(odd.cosh());
        Interval g1 = two.times(spread).times(odd.tanh());
        Interval means = root.times(odd.sinh()).plus(b.times(odd.cosh()));
        Interval products = two.times(spread).times(means).times(g0.times(root).plus(g1.times(b)));
        return g1.times(square)
                .plus(two.times(g0).times(root).times(b))
                .plus(products)
                .times(remainderScale);
    }
}
