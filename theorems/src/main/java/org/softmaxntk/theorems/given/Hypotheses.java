package org.softmaxntk.theorems.given;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.RADIUS;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.START;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.arithmetic.EigenvalueBounds;
import org.softmaxntk.theorems.budget.SmallestEigenvalue;
import org.softmaxntk.theorems.given.network.NetworkFit;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.given.network.Start;
import org.softmaxntk.theorems.recipe.Domain;

/**
 * The premises that claims of several rooms share; the others stand beside their claims. Here are the names, by which
 * property classes say which premise an instance breaks.
 */
public final class Hypotheses {
    /** Neurons come in pairs with equal weights and opposite signs. */
    public static final String PAIRED_START = "paired-start";

    /** For every output the neurons of sign +1 carry the same weights as those of sign −1, so that F(0) = 0. */
    public static final String BALANCED_START = "balanced-start";

    /** 0 < R < 0.01. */
    public static final String SMALL_RADIUS = "small-radius";

    /** ‖x_i‖ ≤ 1. */
    public static final String UNIT_INPUTS = "unit-inputs";

    /** ‖o_r‖ ≤ ½ for the odd parts of the move. */
    public static final String HALF_ODD_RADIUS = "half-odd-radius";

    /** σ > 0. */
    public static final String POSITIVE_SCALE = "positive-scale";

    /** η·m·tr H(W(0)) ≤ 1. */
    public static final String STABLE_STEP = "stable-step";

    /** ‖v(τ)‖² ≤ (1 − ηmλ/2)^τ‖v(0)‖² along a run. */
    public static final String CONTRACTING_RUN = "contracting-run";

    /** |⟨w_r(τ), x_i⟩| ≤ (3B − ln 2)/2 along a run. */
    public static final String BOUNDED_LOGITS = "bounded-logits";

    /** n = d_out = 1, |y| ≤ 1. */
    public static final String SINGLE_SAMPLE = "single-sample";

    /** x ≠ 0. */
    public static final String NONZERO_INPUT = "nonzero-input";

    /** δ ≤ 0.99. */
    public static final String MODERATE_DELTA = "moderate-delta";

    /** σ·max‖x_i‖ ≤ 10. */
    public static final String MODERATE_LOGITS = "moderate-logits";

    /** m beyond the width from which on the paper's B is too small. */
    public static final String BEYOND_FAILING_WIDTH = "beyond-failing-width";

    /** ηG‖Y‖_F ≤ ½: the first step of descent from a paired start stays within ½. */
    public static final String HALF_FIRST_STEP = "half-first-step";

    /** ηG‖Y‖_F ≤ 1/5: as above, with room for the flow's own growth. */
    public static final String SHORT_FIRST_STEP = "short-first-step";

    /** λ_min(H(W(0))) > 0, beyond the kernel's rounding error. */
    public static final String POSITIVE_EIGENVALUE = "positive-eigenvalue";

    /** R ≤ λ/(2N·e^{10B}). */
    public static final String RADIUS_BELOW_EIGENVALUE = "radius-below-eigenvalue";

    /** m·d_in < 2N. */
    public static final String NARROW_NETWORK = "narrow-network";

    /** ηmΛ ≤ 1, Λ = λ_max(H(W(0))). */
    public static final String MONOTONE_STEP = "monotone-step";

    /** Some radius meets the conditions of a certificate that do not depend on the step size. */
    public static final String CERTIFIED_WIDTH = "certified-width";

    /** Some radius and distance meet the conditions of a certificate for a time. */
    public static final String CERTIFIED_TIME = "certified-time";

    /** η is small enough for some such radius. */
    public static final String CERTIFIED_STEP = "certified-step";

    /** The end of the radii of Lemma 5.1, itself excluded. */
    public static final double LARGEST_RADIUS = 0.01;

    private static final double LARGEST_ODD_RADIUS = 0.5;

    private Hypotheses() {}

    public static <G extends GivenNetwork> Hypothesis<G> pairedStart() {
        return new Hypothesis<>(
                PAIRED_START,
                "neurons 2r and 2r+1 share their weights and carry opposite signs",
                given -> given.network().isPaired(),
                given -> "a network of " + given.network().width() + " neurons that are not so paired",
                space -> space.with(START, Domain.of(Start.PAIRED)));
    }

    /** Every paired start is one; F = 0 everywhere. Cost O(m·d_in·d_out). */
    public static <G extends GivenNetwork> Hypothesis<G> balancedStart() {
        return new Hypothesis<>(
                BALANCED_START,
                "for every output the neurons of sign +1 carry the same weights as those of sign −1, so that F(0) = 0",
                given -> isBalanced(given.network()),
                given -> "a network of " + given.network().width() + " neurons that do not balance",
                space -> space.with(START, Domain.of(Start.PAIRED, Start.BALANCED)));
    }

    private static boolean isBalanced(SoftmaxNetwork network) {
        return IntStream.range(0, network.outputDimension()).allMatch(output -> isBalanced(network, output));
    }

    private static boolean isBalanced(SoftmaxNetwork network, int output) {
        Map<List<Double>, Double> sums = new HashMap<>();
        for (int r = 0; r < network.width(); r++) {
            List<Double> weights = Arrays.stream(network.hiddenWeights().row(r))
                    .mapToObj(weight -> weight + 0.0) // −0 is 0
                    .toList();
            sums.merge(weights, network.signs().at(r, output), Double::sum);
        }
        return sums.values().stream().allMatch(sum -> sum == 0);
    }

    public static Hypothesis<MovedWeights> smallRadius() {
        return new Hypothesis<>(
                SMALL_RADIUS,
                "0 < R < " + LARGEST_RADIUS + ", with R ≥ max_r ‖w_r − w̃_r‖₂",
                given -> given.radius() > 0 && given.radius() < LARGEST_RADIUS,
                given -> "R = " + given.radius(),
                space -> space.with(RADIUS, NetworkRecipes.radii(0.9999 * Hypotheses.LARGEST_RADIUS)));
    }

    public static Hypothesis<MovedWeights> halfOddRadius() {
        return new Hypothesis<>(
                HALF_ODD_RADIUS,
                "the odd parts of the move satisfy ‖o_r‖ ≤ R ≤ " + LARGEST_ODD_RADIUS,
                given -> given.oddRadius() <= LARGEST_ODD_RADIUS,
                given -> "odd radius " + given.oddRadius(),
                space -> space.with(RADIUS, NetworkRecipes.radii(0.4999999)));
    }

    /** At σ = 0 every logit is 0, and every neuron of a ReLU network at its boundary. */
    public static Hypothesis<DrawnStart> positiveScale() {
        return new Hypothesis<>(
                POSITIVE_SCALE,
                "σ > 0",
                given -> given.law().sigma() > 0,
                given -> "σ = " + given.law().sigma(),
                Hypothesis.EVERY_RECIPE);
    }

    /**
     * Norms are compared as computed: rows scaled onto the unit sphere may be above 1 by (d_in + 4)u, which the radius
     * of {@link MovedWeights#between} covers.
     */
    public static <G extends GivenData> Hypothesis<G> unitInputs() {
        return new Hypothesis<>(
                UNIT_INPUTS,
                "‖x_i‖₂ ≤ 1 for every i",
                given -> given.data().inputs().maxRowNorm() <= 1 + (given.data().inputDimension() + 4) * 0x1p-53,
                given -> "max ‖x_i‖ = " + given.data().inputs().maxRowNorm(),
                Hypothesis.EVERY_RECIPE);
    }

    /** W(0) is the network that an instance begins with; W̃ where weights are moved. */
    public static <G extends GivenNetwork> Hypothesis<G> positiveEigenvalue() {
        return new Hypothesis<>(
                POSITIVE_EIGENVALUE,
                "λ = λ_min(H(W(0))) > 0, beyond its rounding error",
                given -> smallestEigenvalue(given).lower() > 0,
                given -> "λ_min between " + smallestEigenvalue(given).lower() + " and "
                        + smallestEigenvalue(given).upper(),
                space -> space.with(NetworkFit.POSITIVE_EIGENVALUE));
    }

    private static EigenvalueBounds smallestEigenvalue(GivenNetwork given) {
        return SmallestEigenvalue.inDoubles(given.network(), given.data());
    }

    /** No premise at all: the statement holds for every input. */
    public static <G> List<Hypothesis<G>> none() {
        return List.of();
    }
}
