package org.softmaxntk.theorems.probability;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.FalseVariant;
import org.softmaxntk.theorems.Hypotheses;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.FastBudget;
import org.softmaxntk.theorems.arithmetic.ReferenceBudget;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.given.DrawnStart;
import org.softmaxntk.theorems.perturbation.KernelMajorant;

/**
 * With probability at least 1 − δ over a paired start, no move by at most R changes the kernel by more than R·N·e^{10B}.
 *
 * <p><b>Statement.</b> For every X (n×d_in), σ, m, N = n·d_out, δ ∈ (0, 1), B = max{10σ√ln(N/δ), 1}, over the paired W̃:
 * P(‖H(W) − H(W̃)‖_F ≤ R·N·e^{10B} for all W with ‖w_r − w̃_r‖₂ ≤ R) ≥ 1 − δ. One draw measures (e^{4R} − 1)·K_F(W̃), which
 * is at least the supremum over all such W at once (kernel-perturbation-optimal).
 *
 * <p><b>Hypotheses.</b> (1) Neurons 2r and 2r+1 share their weights and carry opposite signs. (2) 0 < R < 0.01.
 * (3) ‖x_i‖₂ ≤ 1.
 *
 * <p><b>Guarantee.</b> With probability ≥ 1 − δ over the start. Up to m = 10,700 on every draw: K_F ≤ N·m/2 for any
 * weights, and 4.09·m/2 ≤ e^{10}.
 *
 * <p><b>Kind.</b> Upper bound, not attained.
 *
 * <p><b>Source.</b> [paper] softmax-frontiers, Lemma 5.1.
 *
 * <p><b>Deviation.</b> The paper derives it from E_B, which this B does not give once m is large (logit-event). The
 * conclusion does not need E_B: it holds with probability ≥ 1 − δ at every width whenever 10B ≥ σ²·max‖x_i‖² +
 * ln(29n/δ). Without that premise it is not known to hold for every σ: as m → ∞ the measured side over R tends to at least
 * 4‖x‖²e^{σ²‖x‖²} at n = d_out = 1, so what is measured here passes R·N·e^{10B} once σ > 100√ln(N/δ), though only at a δ so
 * near 1, or a width so large, that no sampling shows it. C = 10, N for nd.
 *
 * <p><b>Proof.</b> (Of the conclusion under 10B ≥ σ²c² + ln(29n/δ), c = max‖x_i‖ ≤ 1.) K_F ≤ N·max_i κ_ii with κ_ii = y̅²/ȳ²,
 * averages over P = m/2 pairs of y = e^{⟨w,x_i⟩}/E e^{⟨w,x_i⟩}, and (e^{4R} − 1)/R < 4.09 for R < 0.01; so it suffices that
 * κ_ii ≤ T = e^{10B}/4.09 for every i. As κ_ii ≤ P, let P > T. P(ȳ ≤ ½) ≤ e^{−P/(8e^{σ²c²})} (the lower tail in {@link
 * LimitKernelSoftmax}) and P(y̅² > T/4) ≤ 4e^{σ²c²}/T by Markov. With z = e^{10B−σ²c²} ≥ 29n/δ both together are at most
 * n(e^{−z/32.8} + 16.4/z) ≤ n·(12.1 + 16.4)/z ≤ δ, as e^{−s} ≤ 1/(e·s). ∎
 *
 * <p><b>Numerics.</b> K_F by {@link KernelMajorant}; expm1 is within 1 ulp and its argument 4R exact; the right side is a
 * logarithm whose exponent 10B has relative error below 21u.
 *
 * <p><b>Cost.</b> O(n²m) a draw.
 */
public final class NtkPerturbationProbable implements Claim<DrawnStart> {
    private static final int EXPONENT = 10;
    private static final double LARGEST_RADIUS = 0.01;
    private static final double BOUND_ERROR = 21 * FastBudget.U;

    @Override
    public String id() {
        return "ntk-perturbation-probable";
    }

    @Override
    public Class<DrawnStart> given() {
        return DrawnStart.class;
    }

    @Override
    public List<Hypothesis<DrawnStart>> hypotheses() {
        return List.of(Hypotheses.pairedStart(), smallRadius(), Hypotheses.unitInputs());
    }

    /** Of every move that the statement allows for. */
    private static Hypothesis<DrawnStart> smallRadius() {
        return new Hypothesis<>(
                Hypotheses.SMALL_RADIUS,
                "0 < R < 0.01",
                given -> given.law().radius() > 0 && given.law().radius() < LARGEST_RADIUS,
                given -> "R = " + given.law().radius());
    }

    @Override
    public Sides inDoubles(DrawnStart given) {
        return evaluate(given, EXPONENT);
    }

    private static Sides evaluate(DrawnStart given, int exponent) {
        double R = given.law().radius();
        double power = exponent * bound(given);
        return Sides.inequality(
                growth(given).times(KernelMajorant.inDoubles(given.network(), given.data())), // (e^{4R} − 1)·K_F
                Enclosure.exactly(R).times(size(given)).times(Enclosure.exponential(power, BOUND_ERROR * power)));
    }

    /** e^{4R} − 1. */
    private static Enclosure growth(DrawnStart given) {
        double growth = Math.expm1(4 * given.law().radius());
        return Enclosure.exactly(growth).times(Enclosure.exponential(0, 4 * FastBudget.U));
    }

    private static double bound(DrawnStart given) {
        return LogitBounds.literal(LogitBounds.LITERAL_CONSTANT, given.law());
    }

    /** N = n·d_out. */
    private static double size(DrawnStart given) {
        return (double) given.data().samples() * given.data().outputDimension();
    }

    @Override
    public Sides inDigits(DrawnStart given, Digits digits) {
        return evaluate(given, digits, EXPONENT);
    }

    private static Sides evaluate(DrawnStart given, Digits digits, int exponent) {
        Dfp R = digits.number(given.law().radius());
        Dfp growth = digits.expm1(R.multiply(4));
        Dfp majorant = KernelMajorant.inDigits(digits.network(given.network(), given.data()), digits);
        ReferenceBudget budget = new ReferenceBudget(digits, FastBudget.of(given.network(), given.data()));
        Dfp power = digits.number(exponent * bound(given));
        Dfp stated = digits.exp(power).multiply(R).multiply(digits.number(size(given)));
        return digits.inequality(
                growth.multiply(majorant),
                growth.multiply(budget.kernel()).add(majorant.multiply(digits.roundings(100))),
                stated,
                stated.multiply(power).multiply(digits.number(2 * BOUND_ERROR)));
    }

    /** (e^{4R} − 1)·N·m/2, as κ_ii ≤ m/2 for any paired weights. */
    @Override
    public Optional<Enclosure> trivial(DrawnStart given) {
        double most = size(given) * given.network().width() / 2;
        return Optional.of(growth(given).times(most));
    }

    @Override
    public List<FalseVariant<DrawnStart>> falseVariants() {
        return List.of(new FalseVariant<>(
                "exponent-one", this, given -> evaluate(given, 1), (given, digits) -> evaluate(given, digits, 1)));
    }
}
