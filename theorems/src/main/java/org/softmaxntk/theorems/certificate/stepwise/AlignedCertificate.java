package org.softmaxntk.theorems.certificate.stepwise;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.theorems.certificate.promise.StepwiseBound;
import org.softmaxntk.theorems.certificate.promise.Terms;
import org.softmaxntk.theorems.certificate.start.CertifiedStart;
import org.softmaxntk.theorems.certificate.start.PairPath;
import org.softmaxntk.theorems.certificate.start.PairTravel;
import org.softmaxntk.theorems.certificate.start.PathNorms;
import org.softmaxntk.theorems.certificate.start.StartSizes;

/**
 * Theorem S sharpened: what leaves the kernel's path counts in full only where it is aligned with what the path has left.
 *
 * <p><b>Theorem S2.</b> Notation and hypotheses of {@link StepwiseRecursion}. As long as R⁺ ≤ ½: ‖v(τ)‖ ≤ V, ‖v(τ) −
 * v_lin(τ)‖ ≤ D, ‖o_r(τ)‖ ≤ R, ‖ε_r(τ)‖ ≤ E. With the path's û = ‖Φ(H)v(0)‖, χ' = max λ_kq_k, ℓ(2τ), and its pairs' ô, M̂,
 * M̄, γ̂, γ̄ = {@link PairTravel}'s five numbers; ĉ = {@link StartSizes#featureSpread}; and d = D' = b = X̄ = e2 = E = M = C
 * = C' = b_m = x_m = S_D = S_B = a = S₁ = S₂ = 0 at first, for τ = 0, 1, …:
 *
 * <pre>
 *   D = min(d + b_m·C, D')
 *   Q = α·b + ℓ·a + ½(S₁ − ℓ(2τ)²S₂);  V = min(ℓ + D, (ℓ² + 2Q + D²)^{½})
 *   Δ̄ = (b + ϕX̄)/m;  Δ = (min(G·S_D, √P(b + ϕX̄)) + min(S_B, √P·b))/m
 *   R = min(M, ô/m + Δ);  r = r̂/m + Δ̄;  κ = e^{2E}cosh R − 1
 *   A = α + min(√Λ·D, b_m·C' + x_m·C);  p_x, p_∞, Γ, β_p, β_ψ, β_φ, β as in theorem S
 *   b_V = min(βV, (β_p + β_φ + κG_ε·e2)V + min(E·M̄, e2·M̂) + G_ε·e2·D + √Λ(ĉ + κκ̄)e2·V)
 *   g_V = min(ΓV, γ̄/m + κ(G_ε·r + p_x)V + G_ε·r·D + M̂·Δ̄ + (f_x + κ̄V)D/m)
 *   g_∞ = min(2e^{2E}R·G_ε·V, γ̂/m + κ(G_ε·R + G·p_∞)V + G_ε·R·D + M̂·Δ + G(f_∞ + V)D/m)
 *   k = e^{2E}cosh 2R/cosh R;  M⁺ = M + ηGkV;  R⁺ = min(M⁺, R + ηGkV);  E⁺ = E + ηg_∞;  fail if R⁺ &gt; ½
 *   J_o = A + b_V;  J_ε = g_V;  g₀ = e^{2E⁺}cosh 2R⁺/cosh R⁺;  g₁ = 2e^{2E⁺}tanh R⁺
 *   e_n = ½mη²√d_out·s·‖X‖²·min((1 + tanh R⁺)e^{R⁺+2E⁺}(J_o² + J_ε²),
 *           g₁(J_o² + J_ε²) + 2g₀J_oJ_ε + 2e^{2E⁺}(J_o sinh R⁺ + J_ε cosh R⁺)(g₀J_o + g₁J_ε))
 *   ξ = h[β·A + β·b_V + Γ·g_V] + e_n
 *   d ← (1 − hλ)d + ξ,  X̄ ← X̄ + ξ,  x_m ← max(x_m, ξ/h),  b_m ← max(b_m, b_V),  C ← C + hχ,  C' ← C' + hχ'
 *   D' ← (1 − hλ)D + h(6e^{4E}R²K₂ + (e^{4E} − 1)K₁)V + e_n
 *   b ← b + hb_V,  e2 ← e2 + ηg_V,  S_D ← S_D + hD,  S_B ← S_B + h(k − 1)GV,  a ← a + hβA + e_n
 *   S₁ ← S₁ + h(β² + Γ²)(D² + ℓ²),  S₂ ← S₂ + h(β² + Γ²),  (M, E) ← (M⁺, E⁺)
 * </pre>
 *
 * <p><b>Proof</b>, where it is not that of theorem S; J^o = A₀ + B and J^ε as there.
 *
 * <p><i>1. To second order in the distance.</i> ‖v‖² = ℓ² + 2⟨v_lin, D̃⟩ + ‖D̃‖² for D̃ = v − v_lin. Unrolling D̃⁺ = (I − hH)D̃ −
 * (h/P)(A₀Bᵀ + BA₀ᵀ + BBᵀ + J^εJ^{εᵀ})v + e gives ⟨v_lin(T), D̃(T)⟩ = Σ_τ⟨z, −(h/P)(…)v + e⟩ with z = (I − hH)^{T−1−τ}v_lin(T) =
 * v_lin(2T − 1 − τ). Here ‖z‖ ≤ ℓ(T), and ‖A₀ᵀz‖ ≤ √P·α(T) as α falls. So A₀Bᵀ adds at most α(T)·hb_V, BA₀ᵀ at most ℓ(T)·hβA,
 * and e at most ℓ(T)e_n. BBᵀ + J^εJ^{εᵀ} is positive semidefinite, and −zᵀSv ≤ ¼(v − z)ᵀS(v − z) for such an S: it adds at most
 * ¼h(β² + Γ²)‖v − z‖², and ‖v − z‖² ≤ 2D² + 2‖v_lin(τ) − v_lin(2T − 1 − τ)‖² ≤ 2(D² + ℓ(τ)² − ℓ(2T)²), as (q − q')² ≤ q² −
 * q'² for 0 ≤ q' ≤ q.
 *
 * <p><i>2. Outputs.</i> D̃ = D₁ + D₂ with all of B in D₁⁺ = (I − hH)D₁ − (h/P)A₀Bᵀv: ‖D₁‖ ≤ Σ hχ_j·b_V ≤ b_m·C and
 * ‖A₀ᵀD₁‖/√P ≤ Σ hχ'_j·b_V ≤ b_m·C'; D₂ takes the rest, ‖A₀ᵀD₂‖/√P ≤ Σ χ_jξ ≤ x_m·C. So there is no m_φ.
 *
 * <p><i>3. Where the pairs are.</i> o_lin,r = ô_r/m. o − o_lin = −ηA₀ᵀΣ(D₁ + D₂) − ηΣBᵀv. In the mean this is at most Δ̄, as
 * in theorem S. For one pair, ‖A₀,rᵀhΣD̃‖ ≤ G·S_D; and ≤ ‖A₀ᵀhΣD̃‖_F ≤ √P(b + ϕX̄), for A₀ᵀhΣD₁ = −Σ_jA₀ᵀΦ(H)A₀(h/P)B_jᵀv
 * with ‖A₀ᵀΦ(H)A₀‖ = P·max λΦ ≤ P. The rows of B_r are s_ir·t·x_iᵀ with |t| ≤ k − 1: above, |a cosh φ − p sinh φ|ω ≤ k;
 * below, with ω ≥ e^{−2E}/cosh R and |p| ≤ tanh R it is at least e^{−2E}(cosh φ − tanh R·sinh|φ|)/cosh R ≥ e^{−2E}/cosh² R,
 * as cosh φ − tanh R·sinh|φ| = cosh(R − |φ|)/cosh R; and 1 − e^{−2E}/c² ≤ k − 1 with k = e^{2E}(2c² − 1)/c, c = cosh R, y =
 * e^{2E}: 2 ≤ y(2c² − 1)/c + 1/(yc²) holds at y = c = 1 and the right side grows with both. So ‖B_rᵀv‖ ≤ (k − 1)GV,
 * and ‖Σ hB_rᵀv‖ ≤ √P·b. R bounds where o_r is, no longer how far it went; on a step it stays below R⁺, and theorems L2, L4 and
 * the steps of L3 ask no more.
 *
 * <p><i>4. Bᵀv and J^{εᵀ}v, not only B and J^ε.</i> |ω cosh φ − 1| ≤ κ, |ω sinh φ − φ| ≤ κ|φ| and |y_ψ/Z − ψ| ≤ κ|ψ|, as ω
 * and 1/Z lie between e^{−2E}/cosh R and e^{2E}; 2 ≤ y + 1/y. Hence J_r^{εᵀ}v = M_r(v)o_r − Σ_i s_ir(p_i·v_i)x_i up to
 * κ(G_ε·r + p_x)V in the mean, κ(G_ε·R + G·p_∞)V for one pair; p = F/m; and M_r(v)o_r is M_r(v_lin)o_lin,r up to M_r(D̃)o_r
 * and M_r(v_lin)(o_r − o_lin,r), while F·v is F_lin·v_lin up to F_lin·D̃ + D̃·v: this is γ/m and the rest of g_V and g_∞. Of
 * Bᵀv the part of y_ψ is M_r(v)ε_r up to κG_ε·e2·V, less Σ_i s_ir(a_r·v_i)x_iE_π[y_ψ/Z], where |E_π[y_ψ/Z]| ≤ |E_πψ| +
 * κE_π|ψ| ≤ (x̂_i(κ_ii − 1)^{½} + κx̂_iκ_ii^{½})e2, because Σ_r ε_r = 0 ({@link
 * org.softmaxntk.theorems.identities.WeightSumConservation}), so that E_πψ = (1/P)Σ_r(s_ir − 1)⟨x_i, ε_r⟩; its mean square
 * is that of A₀ᵀ, at most Λ, at v times these. ‖M_r(v_lin)ε_r‖ is at most E·M̄ and e2·M̂ in the mean.
 *
 * <p><i>5. The remainder.</i> {@link org.softmaxntk.theorems.descent.DescentStepThirdOrder}, with J_o for √L‖v‖ and J_ε for
 * B‖v‖: they bound ‖J^{oᵀ}v‖/√P and ‖J^{εᵀ}v‖/√P. ∎
 *
 * <p><b>In floating point</b> as for {@link StepwiseRecursion}. D, d, D', X̄ and a begin at δ. In step 1 the recursion is that of
 * the path's own kernel H̃: −h(H − H̃)v is one more term, h·e·V in a. What is read off the path is off by δ, so D + δ stands for
 * D in p_x, p_∞, b_V, g_V and g_∞. S₂ is rounded downwards. In A both
 * alternatives get √Λ·δ. In the last promise R may exceed ½: the true ‖o_r‖ does not, and μ is monotone. Once ℓ is below
 * 2⁻³⁰⁰ nothing more is promised, as squares would underflow.
 *
 * <p><b>Cost.</b> O(N² + P·n·(d_out + d_in²)) a step: the path of every pair is followed, in its linear part. Not safe for
 * several threads.
 */
public final class AlignedCertificate implements PromisedSteps {
    private static final double MOST_ODD = 0.5;

    private final CertifiedStart start;
    private final PairPath pairs;
    private final Terms terms;
    private final double eta;
    private final double h;
    private final double up;
    private final double contraction;
    private AlignedState state;
    private boolean failed;

    AlignedCertificate(CertifiedStart start, PairPath pairs, double eta, Terms terms) {
        this.start = start;
        this.pairs = pairs;
        this.terms = terms;
        this.eta = eta;
        this.h = eta * start.width();
        this.up = start.up();
        double slowest = h * start.path().smallestEigenvalue();
        this.contraction = Math.max(0, 1 - slowest) * up + 0x1p-50; // 1 − hλ
        this.state = AlignedState.first(start.path().startError());
        boolean stable = h * start.path().largestEigenvalue() * up <= 1;
        this.failed = !(stable && start.isRightFor(eta));
    }

    /**
     * Before the first step. Cost O(N²m + N³).
     *
     * @param eta η &gt; 0
     * @throws InvalidInput if the start is not paired or an input is outside the unit ball
     */
    public static AlignedCertificate of(SoftmaxNetwork network, DataSet data, double eta) {
        return of(CertifiedStart.of(network, data), PairPath.of(network, data), eta);
    }

    /** The same at a start that is known. */
    public static AlignedCertificate of(CertifiedStart start, PairPath pairs, double eta) {
        return new AlignedCertificate(start, pairs, eta, Terms.ALL);
    }

    @Override
    public AlignedCertificate withStepSize(double other) {
        return new AlignedCertificate(start, pairs, other, terms);
    }

    @Override
    public AlignedCertificate extrapolatedTo(int width) {
        return new AlignedCertificate(start.withWidth(width), pairs, eta, terms);
    }

    @Override
    public boolean hasFailed() {
        return failed;
    }

    @Override
    public double largestEigenvalue() {
        return start.path().largestEigenvalue();
    }

    @Override
    public double smallestEigenvalue() {
        return start.path().smallestEigenvalue();
    }

    @Override
    public double pathResidual(int steps) {
        return PathNorms.residual(start.path(), h, steps);
    }

    @Override
    public StepwiseBound advance() {
        if (failed) {
            throw new IllegalStateException("nothing is promised after step " + state.step());
        }
        PathNorms norms = PathNorms.of(start, h, state.step());
        PairTravel travel = PairTravel.at(start, pairs, norms, h, state.step());
        AlignedStep step = new AlignedStep(start, norms, travel, state, eta, pathResidual(2 * state.step()));
        StepwiseBound promise = new StepwiseBound(
                state.step(),
                norms.residual(),
                step.residual(),
                state.distance(),
                step.odd(),
                state.even(),
                Math.max(0, Math.nextDown(smallestEigenvalue() - step.drift())));
        if (step.nextOdd() <= MOST_ODD) {
            state = after(norms, step);
            failed = hasVanished(pathResidual(state.step()));
        } else {
            failed = true;
        }
        return promise;
    }

    /** From here on squares would underflow, and what is computed of the path be less than the path. */
    private boolean hasVanished(double pathResidual) {
        return start.path().initialResidual() > 0 && pathResidual < CertifiedStart.SMALLEST;
    }

    private AlignedState after(PathNorms norms, AlignedStep step) {
        double V = step.residual();
        double bV = step.push();
        double gV = step.evenPush();
        double beta = step.changed();
        double gamma = step.even();
        double energy = step.energy();
        double change = terms.changes();
        double remainder = terms.remainders() * step.remainder();
        double kernelError = h * start.path().kernelError();
        double xi = up
                * (h * change * (beta * energy + beta * bV + gamma * gV) + remainder + kernelError * norms.residual());
        double weight = up * h * change * (beta * beta + gamma * gamma);
        double D = state.distance();
        double drifted = h * change * step.drift() * V + remainder + kernelError * norms.residual();
        return new AlignedState(
                state.step() + 1,
                up * (contraction * state.settled() + xi),
                up * (contraction * D + drifted),
                up * (state.pushed() + h * bV),
                up * (state.forcing() + xi),
                up * (state.evenMean() + eta * gV),
                step.nextEven(),
                step.nextPathLength(),
                up * (state.decays() + h * norms.decayGain()),
                up * (state.steepDecays() + h * norms.steepestDecay()),
                Math.max(state.mostPush(), change * bV),
                Math.max(state.mostForcing(), up * xi / h),
                up * (state.apart() + h * D),
                up * (state.singles() + step.single()),
                up * (state.aligned() + h * change * beta * energy + remainder + kernelError * V),
                up * (state.squares() + weight * (D * D + norms.residual() * norms.residual())),
                (state.weights() + weight) / up);
    }
}
