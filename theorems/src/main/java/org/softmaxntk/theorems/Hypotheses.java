package org.softmaxntk.theorems;

import java.util.List;
import org.softmaxntk.theorems.given.Given;
import org.softmaxntk.theorems.given.GivenNetwork;
import org.softmaxntk.theorems.given.MovedWeights;

/**
 * The premises that several claims share. Their ids are a vocabulary: generators know by them which instances a claim
 * wants.
 */
public final class Hypotheses {
    /** Neurons come in pairs with equal weights and opposite signs. */
    public static final String PAIRED_START = "paired-start";

    /** 0 < R < 0.01. */
    public static final String SMALL_RADIUS = "small-radius";

    /** ‖x_i‖ ≤ 1. */
    public static final String UNIT_INPUTS = "unit-inputs";

    /** ‖o_r‖ ≤ ½ for the odd parts of the move. */
    public static final String HALF_ODD_RADIUS = "half-odd-radius";

    /** λ_min(H(W̃)) > 0. */
    public static final String POSITIVE_EIGENVALUE = "positive-eigenvalue";

    /** R ≤ λ/(2N·e^{10B}). */
    public static final String RADIUS_BELOW_EIGENVALUE = "radius-below-eigenvalue";

    /** m·d_in < 2N. */
    public static final String NARROW_NETWORK = "narrow-network";

    private static final double LEMMA_RADIUS = 0.01;

    private Hypotheses() {}

    public static <G extends GivenNetwork> Hypothesis<G> pairedStart() {
        return new Hypothesis<>(
                PAIRED_START,
                "neurons 2r and 2r+1 share their weights and carry opposite signs",
                given -> given.network().isPaired(),
                given -> "a network of " + given.network().width() + " neurons that are not so paired");
    }

    public static Hypothesis<MovedWeights> smallRadius() {
        return new Hypothesis<>(
                SMALL_RADIUS,
                "0 < R < 0.01",
                given -> given.radius() > 0 && given.radius() < LEMMA_RADIUS,
                given -> "R = " + given.radius());
    }

    public static Hypothesis<MovedWeights> halfOddRadius() {
        return new Hypothesis<>(
                HALF_ODD_RADIUS,
                "the two of a pair come apart by at most ½ each",
                given -> given.oddRadius() <= 0.5,
                given -> "odd radius " + given.oddRadius());
    }

    /**
     * Norms are compared as computed: rows scaled onto the unit sphere may be above 1 by (d_in + 4)u, which the radius
     * of {@link MovedWeights#between} covers.
     */
    public static <G extends Given> Hypothesis<G> unitInputs() {
        return new Hypothesis<>(
                UNIT_INPUTS,
                "‖x_i‖ ≤ 1 for every i",
                given -> given.data().inputs().maxRowNorm() <= 1 + (given.data().inputDimension() + 4) * 0x1p-53,
                given -> "max ‖x_i‖ = " + given.data().inputs().maxRowNorm());
    }

    /** Fewer directions for the weights of the pairs, m/2·d_in, than outputs on the samples, N = n·d_out. */
    public static <G extends GivenNetwork> Hypothesis<G> narrowNetwork() {
        return new Hypothesis<>(
                NARROW_NETWORK,
                "m·d_in < 2N",
                given -> (long) given.network().width() * given.data().inputDimension()
                        < 2L * given.data().samples() * given.data().outputDimension(),
                given -> "m = " + given.network().width() + ", d_in = "
                        + given.data().inputDimension() + ", N = "
                        + (long) given.data().samples() * given.data().outputDimension());
    }

    /** No premise at all: the statement holds for every input. */
    public static <G> List<Hypothesis<G>> none() {
        return List.of();
    }
}
