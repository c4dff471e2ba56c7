package org.softmaxntk.properties.statistics;

/**
 * A test of "p ≥ p₀" that may be looked at after every trial and stopped at any time, for whatever reason.
 *
 * <p><b>Hypotheses.</b> H: p ≥ p₀, whose rejection <em>refutes</em> the statement, and H′: p < p₀, whose rejection
 * <em>supports</em> it. Exactly one of them is true, so at level α each, a wrong conclusion has probability ≤ α.
 *
 * <p><b>Evidence.</b> After S successes and F failures in t trials,
 *
 * <pre>  e(H) = M(S, F) / max_{p ≥ p₀} p^S (1−p)^F,    M(S, F) = B(S+½, F+½)/B(½, ½) = ∫ p^S (1−p)^F π(p) dp,</pre>
 *
 * π the Beta(½, ½) density; e(H′) has max_{p ≤ p₀} below. The p-value of either is 1/max_t e, e = 1 before the first
 * trial, and its hypothesis is rejected at level α as soon as e ≥ 1/α.
 *
 * <p><b>Proof that it is valid.</b> Let p be the true probability and H be true. M_t/(p^S (1−p)^F) is a martingale with
 * mean 1: given the past, the next outcome multiplies p^S(1−p)^F by p or 1−p, and the mean of the new ratio is [M(S+1,
 * F) + M(S, F+1)]/(p^S (1−p)^F) = M(S, F)/(p^S (1−p)^F), the integrands summing to p^S(1−p)^F π. As p is one of the
 * probabilities in the maximum, e(H) is at most this martingale at every t. Ville's inequality: a nonnegative martingale
 * with mean 1 ever reaches 1/α with probability ≤ α. So P(e(H) ≥ 1/α at any time) ≤ α, whatever rule stops the trials, and
 * P(p-value ≤ α) ≤ α. H′ in the same way, its closure included.
 *
 * <p><b>Power.</b> Where p ≠ p₀, e grows like e^{t·KL(p‖p₀)}/√t, so the matter is decided after about ln(1/α)/KL trials;
 * at p = p₀ it may never be.
 *
 * <p><b>One bad draw refutes nothing.</b> Where 1 − p₀ is far below α, a first trial that fails would already have e(H) =
 * ½/(1−p₀) ≥ 1/α. Such a verdict would hang on one outcome, so e(H) is not looked at before the {@value
 * #LEAST_FAILURES}nd failure. A maximum over fewer times is smaller: validity is untouched.
 *
 * <p><b>Numerics.</b> In the log domain: ln e = t·KL(p̂‖p₀), where p̂ violates the hypothesis, plus ln(M/L̂) ({@link
 * BernoulliDeviance}, {@link MixtureLikelihood}); its error bound is subtracted, so rounding cannot help to reject. Cost
 * of one evaluation: a few logarithms, no dependence on t.
 *
 * <p><b>Source.</b> Robbins, <em>Statistical methods related to the law of the iterated logarithm</em>, Ann. Math. Stat.
 * 41 (1970) 1397–1409, for the mixture; Ville, <em>Étude critique de la notion de collectif</em> (1939), for the
 * inequality; Wasserman, Ramdas and Balakrishnan, <em>Universal inference</em>, PNAS 117 (2020), for the maximum below.
 *
 * @param stated p₀
 */
public record SequentialTest(StatedProbability stated) {
    /** With fewer the statement is never refuted. */
    public static final int LEAST_FAILURES = 2;

    /** Before any trial. */
    public Evidence start() {
        return new Evidence(this, 0, 0, 0, 0);
    }

    /**
     * ln e(H), H: p ≥ p₀, rounded down; −∞ before the {@value #LEAST_FAILURES}nd failure.
     *
     * @param successes S ≥ 0; a fraction stands for an expected count
     * @param failures F ≥ 0
     */
    double lnEvidenceAgainst(double successes, double failures) {
        return failures < LEAST_FAILURES
                ? Double.NEGATIVE_INFINITY
                : lnEvidence(successes, failures, isBelow(successes, failures));
    }

    /** ln e(H′), H′: p < p₀, rounded down. */
    double lnEvidenceFor(double successes, double failures) {
        return lnEvidence(successes, failures, !isBelow(successes, failures));
    }

    /** p̂ < p₀. */
    boolean isBelow(double successes, double failures) {
        return successes * stated.complement() < failures * stated.probability();
    }

    private double lnEvidence(double successes, double failures, boolean violated) {
        double trials = successes + failures;
        double share = MixtureLikelihood.lnShareOfBestFit(successes, failures);
        double ln = share - MixtureLikelihood.error(trials);
        if (!violated || trials == 0) {
            return ln;
        }
        double deviance = BernoulliDeviance.of(successes, failures, stated.probability(), stated.complement());
        return ln + deviance - BernoulliDeviance.error(successes, failures, stated.probability(), deviance);
    }
}
