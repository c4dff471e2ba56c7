package org.softmaxntk.theorems.certificate.stepwise;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.theorems.certificate.CertificateSteps;
import org.softmaxntk.theorems.certificate.promise.StepwiseBound;
import org.softmaxntk.theorems.certificate.promise.Terms;
import org.softmaxntk.theorems.certificate.start.CertifiedStart;
import org.softmaxntk.theorems.certificate.start.LinearPath;
import org.softmaxntk.theorems.certificate.start.PathNorms;
import org.softmaxntk.theorems.certificate.start.StartSizes;
import org.softmaxntk.theorems.descent.DescentStepRemainder;
import org.softmaxntk.theorems.descent.EvenPartSecondOrder;
import org.softmaxntk.theorems.descent.OddPartPathBound;
import org.softmaxntk.theorems.perturbation.KernelDriftSecondOrder;

/**
 * A bound on every step of gradient descent from a paired start, one step after the other, from sizes of the start alone.
 *
 * <p><b>Theorem S.</b> Neurons 2r, 2r+1 at w_r ± o_r + ε_r, o = ε = 0 at the start, ‖x_i‖ ≤ 1, h = ηm, hΛ ≤ 1, Λ and λ the
 * extreme eigenvalues of H = H(0), v = F − Y, v_lin(τ) = (I − hH)^τ v(0). As long as R ≤ ½: ‖v(τ)‖ ≤ V, ‖v(τ) − v_lin(τ)‖ ≤ D,
 * ‖o_r(τ)‖ ≤ R, ‖ε_r(τ)‖ ≤ E. With the sizes of {@link StartSizes}, the norms ℓ, α, r̂, ϕ, χ, f_x, f_∞ of {@link PathNorms},
 * and d = D = D' = b = X̄ = e2 = R = E = C = Vm = Bm = 0 at first, for τ = 0, 1, …:
 *
 * <pre>
 *   V = ℓ + D                                                         {@link #advance}
 *   A = α + √Λ·D,  r = (r̂ + b + ϕX̄)/m                                 {@link JacobianChange#of}
 *   p_x = (f_x + κ̄D)/m,  p_∞ = min((f_∞ + D)/m, tanh R)
 *   sh = sinh R/R,  c_R = (cosh R − 1)/R²                             (1 and ½ at R = 0)
 *   Γ = e^{2E}(sh·G_ε·r + cosh R·p_x)
 *   β_p = e^{2E}·sh·p_∞·G_ε·r,  β_ψ = e^E·cosh R·((e^E − 1)/E)·G_β·e2,  β_φ = e^E·c_R·R·G_β·r
 *   β = β_p + β_ψ + β_φ,  β_d = β_p + β_ψ,  m_φ = 4e^E·c_R·K_φ·r²
 *   R⁺ = R + ηG·e^{2E}·(cosh 2R/cosh R)·V                             {@link StepGrowth#odd}; fails if R⁺ &gt; ½
 *   E⁺ = E + ηG_ε·e^{2E}·2R·V                                         {@link StepGrowth#even}
 *   e_n = ½mη²(1 + tanh R⁺)√d_out·s·e^{R⁺+2E⁺}‖X‖²·[(A + βV)² + Γ²V²] {@link StepGrowth#remainder}
 *   ξ = h[β_d·A + (β² + Γ²)V + m_φ·V] + e_n                           {@link #after}
 *   d ← (1 − hλ)d + ξ,  X̄ ← X̄ + ξ
 *   D' ← (1 − hλ)D + h(6e^{4E}R²K₂ + (e^{4E} − 1)K₁)V + e_n
 *   b ← b + hβV,  e2 ← e2 + ηΓV,  Vm ← max(Vm, V),  Bm ← max(Bm, β_d),  C ← C + hχ
 *   D = min(d + Bm·Vm·C, D')                                          {@link StepState#distance}
 * </pre>
 *
 * <p><b>Proof.</b> Let φ = ⟨o_r, x_i⟩, ψ = ⟨ε_r, x_i⟩, π_ir = s_ir/P, P = m/2, ω = e^ψ/Z, Z = E_π[e^ψ cosh φ], p = E_π[aω sinh φ]
 * = F/m. Then d vec F = 2J^o do + 2J^ε dε, where J^o has the rows s_ir·ω(a cosh φ − p sinh φ)x_iᵀ and J^ε the rows s_ir·ω(a
 * sinh φ − p cosh φ)x_iᵀ; H(τ) = (J^oJ^{oᵀ} + J^εJ^{εᵀ})/P; a step is o⁺ = o − ηJ^{oᵀ}v, ε⁺ = ε − ηJ^{εᵀ}v. J^o = A₀ + B
 * with A₀A₀ᵀ = P·H, and 2ηP = h. Each line at τ uses only bounds at τ.
 *
 * <p><i>1. Jacobians.</i> Let r and e2 bound the root mean squares ‖o‖_F/√P, ‖ε‖_F/√P. ω ≤ e^{2E}, |sinh φ| ≤ sh|φ|, and
 * Σ_{l,i,r} s²x̂²(x_i·o_r)² ≤ G_ε²·P·r², Σ_{l,i,r} s²x̂²p² = P Σ_{l,i} κ_ii x̂_i²p_li² ≤ P·p_x²: so ‖J^ε‖_F ≤ √P·Γ. Next, ω
 * cosh φ − 1 = (y − ȳ)/Z with y = y_ψ + y_φ, y_ψ = (e^ψ − 1)cosh φ, y_φ = cosh φ − 1, ȳ = E_π y. B_d takes the rows with −ωp
 * sinh φ and a(y_ψ − ȳ_ψ)/Z, B_φ those with a(y_φ − ȳ_φ)/Z. |p| ≤ p_∞ (for tanh R see
 * {@link org.softmaxntk.theorems.perturbation.PairedSignMeanBound}) gives β_p. 1/Z ≤ e^E; Σ_r s_ir²(y − ȳ)² ≤ ŝ_i·P·Var_π y
 * ≤ ŝ_i Σ_r s_ir y²; |y_ψ| ≤ cosh R((e^E − 1)/E)|ψ|, y_φ ≤ c_Rφ² ≤ c_R·R|φ|; and Σ_{l,i,r} ŝ_ix̂_i²s_ir(x_i·ε_r)² ≤
 * G_β²·P·e2², for o_r likewise: this is β_ψ and β_φ. So ‖B_d‖ ≤ √P·β_d, ‖B‖ ≤ √P·β. Last, E_π|y − ȳ| ≤ 2ȳ for y ≥ 0, and ȳ_φ
 * at x_j is at most c_R·ŝ_jx̂_j²·r²: |A₀B_φᵀ|_ij ≤ |x_i·x_j|·ŝ_i·P·2e^E·c_R·ŝ_jx̂_j²r², and with its transpose ‖A₀B_φᵀ +
 * B_φA₀ᵀ‖ ≤ P·m_φ, as entrywise domination bounds the norm.
 *
 * <p><i>2. Outputs.</i> v⁺ = v − hH(τ)v + e and P(H(τ) − H) = A₀B_dᵀ + B_dA₀ᵀ + (A₀B_φᵀ + B_φA₀ᵀ) + BBᵀ + J^εJ^{εᵀ}. Split v
 * − v_lin = D₁ + D₂, D₁⁺ = (I − hH)D₁ − (h/P)A₀B_dᵀv, D₂ with every other term. ‖(I − hH)^jA₀‖ = √P·max √λ_k(1 − hλ_k)^j =
 * √P·χ_j, so ‖D₁(τ)‖ ≤ Σ_j hχ_j·β_d·V ≤ Bm·Vm·C, with β_d and V at τ − 1 − j. As ‖A₀ᵀv‖ ≤ √P·A (A = α + √Λ·D ≥ (vᵀHv)^{½}),
 * the other terms have at most the norm ξ, and hΛ ≤ 1 makes I − hH a contraction by 1 − hλ: ‖D₂‖ ≤ d. D' bounds the same
 * vector with ‖H(τ) − H‖ ≤ 6e^{4E}R²K₂ + (e^{4E} − 1)K₁ ({@link KernelDriftSecondOrder}); so the minimum is right, and d,
 * X̄, b go on bounding their own vectors whichever wins.
 *
 * <p><i>3. Odd parts in the mean.</i> Let o_lin follow A₀ᵀv_lin: ‖o_lin‖_F = (√P/m)(uᵀHu)^{½}, u = h Σ v_lin = Φ(H)v(0), so
 * ‖o_lin‖_F/√P ≤ r̂/m. (o − o_lin)⁺ = (o − o_lin) − ηA₀ᵀ(D₁ + D₂) − ηBᵀv. D₁ = 2A₀δ₁ with δ₁⁺ = (I − 2ηA₀ᵀA₀)δ₁ − ηB_dᵀv, a
 * contraction, as 2ηA₀A₀ᵀ = hH; and −ηA₀ᵀD₁ − ηB_dᵀv = δ₁⁺ − δ₁: D₁ and B_d contribute δ₁, B_φ contributes −Σ ηB_φᵀv,
 * together at most √P·b/m. D₂(σ) = Σ_{j&lt;σ}(I − hH)^{σ−1−j}ξ_j contributes −(1/m)A₀ᵀΣ_jΦ_{τ−1−j}(H)ξ_j, and Φ_n = h
 * Σ_{i&lt;n}(1 − hλ)^i grows with n: at most √P·ϕX̄/m. So r = (r̂ + b + ϕX̄)/m; and e2 sums ‖ηJ^{εᵀ}v‖/√P ≤ ηΓV.
 *
 * <p><i>4. Single pairs and the remainder.</i> R⁺ and E⁺ are the steps of {@link OddPartPathBound} and {@link
 * EvenPartSecondOrder}. ‖e‖ ≤ e_n as in {@link DescentStepRemainder}, with ‖∇L‖² = m·vᵀH(τ)v and vᵀH(τ)v = (‖J^{oᵀ}v‖² +
 * ‖J^{εᵀ}v‖²)/P ≤ (A + βV)² + Γ²V². ∎
 *
 * <p>Scalar steps of the proof: {@link CertificateSteps#SINH_BELOW_CHORD}, {@link CertificateSteps#COSH_BELOW_PARABOLA}.
 *
 * <p><b>In floating point</b> the path is that of a kernel H̃ with ‖H − H̃‖ ≤ e, known exactly, from a start within δ ({@link
 * LinearPath}). The proof holds for ṽ in place of v_lin when D₂ and D' begin at δ and h·e·ℓ joins their forcing, for (I − hH)
 * leaves −h(H − H̃)ṽ of a step of ṽ; ℓ, α, r̂ are norms of ṽ by H, and ϕ, χ maxima over what the eigenvalues of H can be.
 * Dropping δ and h·e·ℓ the same recursion bounds the distance to v_lin itself, so D bounds both. All else are sums, products
 * and quotients of upper bounds, increasing in each, and enlarged after every step ({@link CertifiedStart#up}).
 *
 * <p><b>Cost.</b> O(N²) a step. Not safe for several threads.
 */
public final class StepwiseRecursion implements PromisedSteps {
    private static final double MOST_ODD = 0.5;

    private final CertifiedStart start;
    private final Terms terms;
    private final double eta;
    private final double h;
    private final double up;
    private final double contraction;
    private StepState state;
    private boolean failed;

    StepwiseRecursion(CertifiedStart start, double eta, Terms terms) {
        this.start = start;
        this.terms = terms;
        this.eta = eta;
        this.h = eta * start.width();
        this.up = start.up();
        double slowest = h * start.path().smallestEigenvalue();
        this.contraction = Math.max(0, 1 - slowest) * up + 0x1p-50; // 1 − hλ
        this.state = StepState.first(start.path().startError());
        boolean stable = h * start.path().largestEigenvalue() * up <= 1;
        this.failed = !(stable && start.isRightFor(eta));
    }

    /**
     * Before the first step. Cost O(N²m + N³).
     *
     * @param eta η &gt; 0
     * @throws InvalidInput if the start is not paired or an input is outside the unit ball
     */
    public static StepwiseRecursion of(SoftmaxNetwork network, DataSet data, double eta) {
        return of(CertifiedStart.of(network, data), eta);
    }

    /** The same at a start that is known. */
    public static StepwiseRecursion of(CertifiedStart start, double eta) {
        return new StepwiseRecursion(start, eta, Terms.ALL);
    }

    /** Another step size from the same start, before the first step. */
    @Override
    public StepwiseRecursion withStepSize(double other) {
        return new StepwiseRecursion(start, other, terms);
    }

    /**
     * As from a start of {@code width} neurons whose spectrum and sizes are this one's: an extrapolation, which promises
     * nothing.
     */
    @Override
    public StepwiseRecursion extrapolatedTo(int width) {
        return new StepwiseRecursion(start.withWidth(width), eta, terms);
    }

    /** Whether nothing more can be promised: hΛ &gt; 1, sizes or a path whose squares underflow, or R would exceed ½. */
    @Override
    public boolean hasFailed() {
        return failed;
    }

    /** ≥ λ_max(H(0)). */
    @Override
    public double largestEigenvalue() {
        return start.path().largestEigenvalue();
    }

    /** ≤ λ_min(H(0)), at least 0. */
    @Override
    public double smallestEigenvalue() {
        return start.path().smallestEigenvalue();
    }

    /** ‖F(0) − Y‖_F = ‖Y‖_F, as computed. */
    public double initialResidual() {
        return start.path().initialResidual();
    }

    /** ℓ after {@code steps} steps: no promise of the residual is smaller. Cost O(N). */
    @Override
    public double pathResidual(int steps) {
        return PathNorms.residual(start.path(), h, steps);
    }

    /** The promise for the next τ = 0, 1, …; to be called while nothing {@linkplain #hasFailed() failed}. */
    @Override
    public StepwiseBound advance() {
        if (failed) {
            throw new IllegalStateException("nothing is promised after step " + state.step());
        }
        PathNorms norms = PathNorms.of(start, h, state.step());
        double residual = up * (norms.residual() + state.distance()); // V
        StepGrowth growth = new StepGrowth(start, state, eta, residual);
        StepwiseBound promise = new StepwiseBound(
                state.step(),
                norms.residual(),
                residual,
                state.distance(),
                state.odd(),
                state.even(),
                Math.max(0, Math.nextDown(smallestEigenvalue() - growth.drift())));
        if (growth.odd() <= MOST_ODD) {
            state = after(norms, growth, JacobianChange.of(start, norms, state));
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

    private StepState after(PathNorms norms, StepGrowth growth, JacobianChange change) {
        double V = growth.residual();
        double remainder = terms.remainders() * growth.remainder(change.gradientEnergy(V));
        double kernelForcing = h * start.path().kernelError() * norms.residual();
        double xi = up * (h * terms.changes() * change.forcing(V) + remainder + kernelForcing);
        return new StepState(
                state.step() + 1,
                up * (contraction * state.settled() + xi),
                up
                        * (contraction * state.distance()
                                + h * terms.changes() * growth.drift() * V
                                + remainder
                                + kernelForcing),
                up * (state.pushed() + h * change.odd() * V),
                up * (state.forcing() + xi),
                up * (state.evenMean() + eta * change.even() * V),
                growth.odd(),
                growth.even(),
                up * (state.decays() + h * norms.decayGain()),
                Math.max(state.mostResidual(), V),
                Math.max(state.mostChange(), terms.changes() * change.decaying()));
    }
}
