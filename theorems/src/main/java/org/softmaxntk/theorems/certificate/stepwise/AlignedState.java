package org.softmaxntk.theorems.certificate.stepwise;

/**
 * What {@link AlignedCertificate} carries from step to step, in the letters of its theorem.
 *
 * @param step τ
 * @param settled d
 * @param byDrift D'
 * @param pushed b
 * @param forcing X̄
 * @param evenMean e2
 * @param even E
 * @param pathLength M
 * @param decays C
 * @param steepDecays C'
 * @param mostPush b_m
 * @param mostForcing x_m
 * @param apart S_D
 * @param singles S_B
 * @param aligned a
 * @param squares S₁
 * @param weights S₂, rounded downwards
 */
record AlignedState(
        int step,
        double settled,
        double byDrift,
        double pushed,
        double forcing,
        double evenMean,
        double even,
        double pathLength,
        double decays,
        double steepDecays,
        double mostPush,
        double mostForcing,
        double apart,
        double singles,
        double aligned,
        double squares,
        double weights) {
    /** Four roundings. */
    private static final double UP = 1 + 0x1p-50;

    /** τ = 0, where the path alone may be off. */
    static AlignedState first(double startError) {
        return new AlignedState(0, startError, startError, 0, startError, 0, 0, 0, 0, 0, 0, 0, 0, 0, startError, 0, 0);
    }

    /** D = min(d + b_m·C, D'). */
    double distance() {
        return Math.min((settled + mostPush * decays) * UP, byDrift);
    }
}
