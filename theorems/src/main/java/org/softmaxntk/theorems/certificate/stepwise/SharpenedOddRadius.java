package org.softmaxntk.theorems.certificate.stepwise;

import org.softmaxntk.theorems.certificate.promise.Promised;
import org.softmaxntk.theorems.descent.RunQuantity;

/**
 * The sharpened stepwise certificate bounds how far apart the two neurons of any pair stand.
 *
 * <p><b>Statement.</b> For every X, Y, paired W(0), A and η: with v = F − Y, h = ηm and the recursion of {@link
 * AlignedCertificate}, max_r ‖o_r(τ)‖ ≤ R(τ), neurons of pair r standing at w_r ± o_r + ε_r, for every τ ≤ T that the
 * recursion reaches. R bounds the displacement and need not grow; it is known before the first step.
 *
 * <p><b>Hypotheses.</b> (1) Neurons 2r and 2r+1 share their weights and carry opposite signs. (2) ‖x_i‖₂ ≤ 1. (3) hΛ ≤ 1, Λ
 * the largest eigenvalue of H(W(0)). (4) ηG‖Y‖_F ≤ ½, so that there is a step to speak of.
 *
 * <p><b>Guarantee.</b> Always, for every τ ≤ T up to which R⁺ ≤ ½.
 *
 * <p><b>Kind.</b> Upper bound, attained by the first step.
 *
 * <p><b>Example.</b> {@code data=orthonormal/unit-ball:1x1x1 width=8 sigma=0.01 start=paired move=random radius=0.0
 * step=0.01 steps=2 seed=0}: measured/stated = 1.000.
 *
 * <p><b>Source.</b> [ours] theorem S2, which sharpens {@link CertifiedOddRadius}.
 *
 * <p><b>Proof.</b> Step 3 of {@link AlignedCertificate}, where the whole theorem is proved. ∎
 *
 * <p><b>Numerics.</b> The promise is a double, with every rounding on its way pushed upwards, that both paths take as given.
 * Doubles follow the run in the coordinates of its pairs by interval arithmetic, digits its weights, and both enclose the
 * largest quotient of measured and promised over 1 ≤ τ ≤ T; a promise of 0 is left out.
 *
 * <p><b>Cost.</b> O(N³ + N²m + T·(N² + n·m·(d_in² + d_out))).
 */
public final class SharpenedOddRadius extends StepwiseClaim {
    public SharpenedOddRadius() {
        super(StepwiseTheorem.S2, RunQuantity.ODD_RADIUS);
        isFalseFor(Promised.share(0.99, RunQuantity.ODD_RADIUS), "ninety-nine-hundredths");
    }
}
