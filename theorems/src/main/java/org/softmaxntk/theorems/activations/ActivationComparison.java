package org.softmaxntk.theorems.activations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.softmaxntk.model.network.Activation;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.FalseVariant;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.MovedWeights;
import org.softmaxntk.theorems.perturbation.KernelDriftSecondOrder;

/**
 * Under one and the same move from a paired start the kernels of softmax, exp and ReLU each stay within the coefficient
 * proved for them.
 *
 * <p><b>Statement.</b> For every X, paired W̃, A and every move as in kernel-drift-second-order: max over the three activations
 * of ‖ΔH_a‖_F/(c_a·K_a) ≤ 1, where c_a·K_a is (e^{4E}(1 + 6R²) − 1)·K_F for softmax, (e^{2E}cosh 2R − 1)·K_F for exp with its
 * own K_F, and d_out·‖G‖_F of relu-kernel-perturbation for ReLU. The relative drifts ‖ΔH_a‖_F/‖H_a(W̃)‖_F go to the ledger
 * as drift_softmax, drift_exp and drift_relu.
 *
 * <p><b>Hypotheses.</b> (1) Neurons 2r and 2r+1 share their weights and carry opposite signs. (2) R ≤ ½ for the odd parts.
 * (3) ‖x_i‖₂ ≤ 1.
 *
 * <p><b>Guarantee.</b> Always.
 *
 * <p><b>Kind.</b> Upper bound, attained by exp and by ReLU.
 *
 * <p><b>Example.</b> {@code data=orthonormal/unit-ball:1x1x1 width=4 sigma=0.3 start=paired
 * move=together radius=0.3 step=0.01 seed=41}: measured/stated = 1.000.
 *
 * <p><b>Source.</b> [ours] in answer to softmax-frontiers, open question 1: what does the normaliser buy?
 *
 * <p><b>Deviation.</b> The paper asks and states nothing. The inequality is kernel-drift-second-order,
 * exp-kernel-drift-second-order and relu-kernel-perturbation in one.
 *
 * <p><b>Proof.</b> Those three, whose premises hold here. What they say about the question: the drift of second order is not
 * the normaliser's doing, for exp has it without one and with the smaller coefficient, 2R² for 6R²; what it buys is
 * invariance: a common shift, E = R, moves exp by up to e^{2R} − 1 and softmax not at all (shift-invariance). ReLU's is of
 * first order, in R/σ. ∎
 *
 * <p><i>Measured</i>, not proved (n = 8 unit inputs, d_in = 4, d_out = 1, medians over random starts; relative drift
 * ‖ΔH‖_F/‖H‖_F). Moves signed by the output weights, R from 0.01 to 0.1, σ from 0.01 to 1, m = 64 and 1,024: softmax
 * 0.89R² to 0.96R², exp 0.73R² to 0.95R², whatever σ and m; ReLU at R = 0.1 between 0.38 (σ = 0.01, m = 64) and 0.012
 * (σ = 1, m = 1,024), growing like R^½ to R^¾. Independent random moves, R = 0.1, m = 1,024: 0.0020, 0.0045 and 0.035 for
 * softmax, exp and ReLU at σ = 0.1; 0.010, 0.013 and 0.011 at σ = 1. A common shift, R = 0.1, m = 1,024: nothing, 0.11 and
 * 0.51 at σ = 0.1. Descent to half the loss, m = 1,024: 1.2·10⁻⁶, 2.1·10⁻⁶ and 4.9·10⁻³ at σ = 0.1; 2.8·10⁻⁶, 2.3·10⁻⁶ and
 * 1.5·10⁻³ at σ = 1. So for the kernel's drift the normaliser buys a factor of about two at small σ and nothing at σ = 1;
 * what sets both apart from ReLU is that their features are smooth.
 *
 * <p><b>Numerics.</b> Each quotient is that of the two sides of its claim, logarithms with outward rounding; 0/0 counts as 0,
 * for then nothing moved and nothing was allowed to. Relative drifts are left out where they cannot be told from rounding,
 * where H_a(W̃) = 0, and for exp at logits beyond ±340.
 *
 * <p><b>Cost.</b> O(N²m).
 */
public final class ActivationComparison implements Claim<MovedWeights> {
    private final Claim<MovedWeights> softmax = new KernelDriftSecondOrder();
    private final Claim<MovedWeights> exp = new ExpKernelDriftSecondOrder();
    private final Claim<MovedWeights> relu = new ReluKernelPerturbation();

    @Override
    public Class<MovedWeights> given() {
        return MovedWeights.class;
    }

    @Override
    public List<Hypothesis<MovedWeights>> hypotheses() {
        return List.of(Hypotheses.pairedStart(), Hypotheses.halfOddRadius(), Hypotheses.unitInputs());
    }

    @Override
    public Sides inDoubles(MovedWeights given) {
        return LargestQuotient.of(softmax.inDoubles(given), exp.inDoubles(given), relu.inDoubles(given));
    }

    @Override
    public Sides inDigits(MovedWeights given, Digits digits) {
        return LargestQuotient.of(
                softmax.inDigits(given, digits), exp.inDigits(given, digits), relu.inDigits(given, digits));
    }

    /** The same quotients with ‖H(W)‖_F + ‖H(W̃)‖_F in place of the drifts. */
    @Override
    public Optional<Enclosure> trivial(MovedWeights given) {
        if (!LogitRange.holds(given)) {
            return Optional.empty();
        }
        return Optional.of(LargestQuotient.of(
                        trivially(softmax, Activation.SOFTMAX, given),
                        trivially(exp, Activation.EXP, given),
                        trivially(relu, Activation.RELU, given))
                .measured());
    }

    private static Sides trivially(Claim<MovedWeights> claim, Activation activation, MovedWeights given) {
        return Sides.inequality(
                ActivationKernels.of(given, activation).sumOfNorms(),
                claim.inDoubles(given).stated());
    }

    @Override
    public Map<String, Double> facts(MovedWeights given) {
        Map<String, Double> facts = new TreeMap<>();
        putDrift(facts, "drift_softmax", Activation.SOFTMAX, given);
        putDrift(facts, "drift_relu", Activation.RELU, given);
        if (LogitRange.holds(given)) {
            putDrift(facts, "drift_exp", Activation.EXP, given);
        }
        return facts;
    }

    private static void putDrift(Map<String, Double> facts, String name, Activation activation, MovedWeights given) {
        ActivationKernels.of(given, activation).relativeDrift().ifPresent(drift -> facts.put(name, drift));
    }

    @Override
    public List<FalseVariant<MovedWeights>> falseVariants() {
        return List.of(
                new FalseVariant<>(
                        "softmax-as-exp",
                        this,
                        given -> softmaxAsExp(given, softmax.inDoubles(given)),
                        (given, digits) -> softmaxAsExp(given, softmax.inDigits(given, digits))),
                instead("exp-odd-1.9", exp, 0),
                instead("relu-radius-0.9", relu, 0));
    }

    /** Softmax with the coefficient of exp: as if its normaliser cost nothing. */
    private static Sides softmaxAsExp(MovedWeights given, Sides sides) {
        Enclosure share = ExpKernelDriftSecondOrder.shareOfSoftmax(given.oddRadius(), given.evenRadius());
        return LargestQuotient.of(
                LargestQuotient.withStated(sides, sides.stated().times(share)));
    }

    /** One of the three replaced by a false variant of its own. */
    private FalseVariant<MovedWeights> instead(String name, Claim<MovedWeights> claim, int variant) {
        FalseVariant<MovedWeights> other = claim.falseVariants().get(variant);
        return new FalseVariant<>(
                name,
                this,
                given -> LargestQuotient.of(other.inDoubles(given)),
                (given, digits) -> LargestQuotient.of(other.inDigits(given, digits)));
    }
}
