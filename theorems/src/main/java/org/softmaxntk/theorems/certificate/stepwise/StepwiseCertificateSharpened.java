package org.softmaxntk.theorems.certificate.stepwise;

import org.softmaxntk.theorems.certificate.promise.Promised;
import org.softmaxntk.theorems.descent.RunQuantity;

/**
 * The sharpened stepwise certificate bounds the residual of every step that it reaches.
 *
 * <p><b>Statement.</b> For every X, Y, paired W(0), A and η: with v = F − Y, h = ηm and the recursion of {@link
 * AlignedCertificate}, ‖v(τ)‖_F ≤ V(τ), V = min(ℓ + D, (ℓ² + 2Q + D²)^{½}), for every τ ≤ T that the recursion reaches:
 * the loss is at most ½V². V is known before the first step.
 *
 * <p><b>Hypotheses.</b> (1) Neurons 2r and 2r+1 share their weights and carry opposite signs. (2) ‖x_i‖₂ ≤ 1. (3) hΛ ≤ 1, Λ
 * the largest eigenvalue of H(W(0)). (4) ηG‖Y‖_F ≤ ½, so that there is a step to speak of.
 *
 * <p><b>Guarantee.</b> Always, for every τ ≤ T up to which R⁺ ≤ ½.
 *
 * <p><b>Kind.</b> Upper bound, attained in the limit of small steps, where V is ‖v_lin‖.
 *
 * <p><b>Example.</b> {@code data=ball/unit-ball:3x2x2 width=8 sigma=0.5 start=paired move=random radius=0.0 step=0.01
 * steps=8 seed=0}: measured/stated = 1.000.
 *
 * <p><b>Source.</b> [ours] theorem S2, which sharpens {@link StepwiseCertificate}.
 *
 * <p><b>Proof.</b> Steps 1 and 2 of {@link AlignedCertificate}, where the whole theorem is proved. ∎
 *
 * <p><b>Numerics.</b> The promise is a double, with every rounding on its way pushed upwards, that both paths take as given.
 * Doubles follow the run in the coordinates of its pairs by interval arithmetic, digits its weights, and both enclose the
 * largest quotient of measured and promised over 1 ≤ τ ≤ T; a promise of 0 is left out.
 *
 * <p><b>Cost.</b> O(N³ + N²m + T·(N² + n·m·(d_in² + d_out))).
 */
public final class StepwiseCertificateSharpened extends StepwiseClaim {
    public StepwiseCertificateSharpened() {
        super(StepwiseTheorem.S2, RunQuantity.RESIDUAL);
        isFalseFor(Promised.pathResidual(), "without-distance");
    }
}
