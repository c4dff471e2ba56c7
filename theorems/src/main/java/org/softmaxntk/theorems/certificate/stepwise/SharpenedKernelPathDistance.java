package org.softmaxntk.theorems.certificate.stepwise;

import org.softmaxntk.theorems.certificate.promise.Promised;
import org.softmaxntk.theorems.certificate.promise.Terms;
import org.softmaxntk.theorems.descent.RunQuantity;

/**
 * The sharpened stepwise certificate bounds how far the outputs leave the kernel's own path.
 *
 * <p><b>Statement.</b> For every X, Y, paired W(0), A and η: with v = F − Y, h = ηm and the recursion of {@link
 * AlignedCertificate}, ‖v(τ) − v_lin(τ)‖_F ≤ D(τ), v_lin(τ) = (I − hH(W(0)))^τ v(0), for every τ ≤ T that the recursion
 * reaches. D is known before the first step.
 *
 * <p><b>Hypotheses.</b> (1) Neurons 2r and 2r+1 share their weights and carry opposite signs. (2) ‖x_i‖₂ ≤ 1. (3) hΛ ≤ 1, Λ
 * the largest eigenvalue of H(W(0)). (4) ηG‖Y‖_F ≤ ½, so that there is a step to speak of.
 *
 * <p><b>Guarantee.</b> Always, for every τ ≤ T up to which R⁺ ≤ ½.
 *
 * <p><b>Kind.</b> Upper bound.
 *
 * <p><b>Example.</b> {@code data=near-duplicates/unit-ball:1x3x1 width=4 sigma=10.392036530594169 start=paired
 * move=random radius=0.0 step=0.36313336968536963 steps=31 seed=112977}: measured/stated = 0.4299.
 *
 * <p><b>Source.</b> [ours] theorem S2, which sharpens {@link CertifiedKernelPathDistance}.
 *
 * <p><b>Proof.</b> Step 2 of {@link AlignedCertificate}, where the whole theorem is proved. ∎
 *
 * <p><b>Numerics.</b> The promise is a double, with every rounding on its way pushed upwards, that both paths take as given.
 * Doubles follow the run in the coordinates of its pairs by interval arithmetic, digits its weights, and both enclose the
 * largest quotient of measured and promised over 1 ≤ τ ≤ T; a promise of 0 is left out.
 *
 * <p><b>Cost.</b> O(N³ + N²m + T·(N² + n·m·(d_in² + d_out))).
 */
public final class SharpenedKernelPathDistance extends StepwiseClaim {
    public SharpenedKernelPathDistance() {
        super(StepwiseTheorem.S2, RunQuantity.KERNEL_PATH_DISTANCE);
        isFalseFor(Promised.by(new Terms(0, 1)), "without-changes");
        isFalseFor(Promised.by(new Terms(1, 0)), "without-remainder");
    }
}
