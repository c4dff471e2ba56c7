package org.softmaxntk.theorems.certificate.stepwise;

/**
 * Where the recursion of {@link StepwiseRecursion} stands before the step from τ: bounds that hold at τ, in the letters of
 * the theorem.
 *
 * @param step τ
 * @param settled d ≥ ‖D₂‖
 * @param byDrift D' ≥ ‖v − v_lin‖
 * @param pushed b ≥ (m/√P)·‖δ₁ + Σ ηB_φᵀv‖
 * @param forcing X̄ = Σ ξ, with the error of the start
 * @param evenMean e2 ≥ ‖ε‖_F/√P
 * @param odd R ≥ max_r ‖o_r‖
 * @param even E ≥ max_r ‖ε_r‖
 * @param decays C = h Σ χ
 * @param mostResidual Vm, the largest V yet
 * @param mostChange Bm, the largest β_d yet
 */
record StepState(
        int step,
        double settled,
        double byDrift,
        double pushed,
        double forcing,
        double evenMean,
        double odd,
        double even,
        double decays,
        double mostResidual,
        double mostChange) {
    /** Four roundings. */
    private static final double UP = 1 + 0x1p-50;

    /** τ = 0, where the path alone may be off. */
    static StepState first(double startError) {
        return new StepState(0, startError, startError, 0, startError, 0, 0, 0, 0, 0, 0);
    }

    /** D = min(d + Bm·Vm·C, D'). */
    double distance() {
        return Math.min((settled + mostChange * mostResidual * decays) * UP, byDrift);
    }
}
