package org.softmaxntk.theorems.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.FalseVariant;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.descent.Enclosures;
import org.softmaxntk.theorems.descent.Range;
import org.softmaxntk.theorems.descent.RunQuantity;
import org.softmaxntk.theorems.given.DescentRun;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.network.NetworkFit;
import org.softmaxntk.theorems.interval.Interval;
import org.softmaxntk.theorems.recipe.Space;

/**
 * A run beside what {@link StepwiseRecursion}, or another certificate of its kind, promises of it: the largest measured/promised over the steps from 1 on
 * for which something is promised, against 1. A promise is a double that both arithmetics take as given; where it is 0,
 * there is nothing to compare.
 */
final class CertifiedRun {
    private final DescentRun given;
    private final List<StepwiseBound> promises;

    private CertifiedRun(DescentRun given, List<StepwiseBound> promises) {
        this.given = given;
        this.promises = promises;
    }

    /** Of the first T steps, as far as they are certified. */
    static CertifiedRun of(DescentRun given) {
        return of(given, Terms.ALL);
    }

    /** The same by a recursion whose terms may be changed. */
    static CertifiedRun of(DescentRun given, Terms terms) {
        return of(given, StepwiseRecursion.of(given.network(), given.data(), given.stepSize(), terms));
    }

    /** The same by the sharpened recursion. */
    static CertifiedRun aligned(DescentRun given) {
        return aligned(given, Terms.ALL);
    }

    /** The same by the sharpened recursion, whose terms may be changed. */
    static CertifiedRun aligned(DescentRun given, Terms terms) {
        return of(given, AlignedCertificate.of(given.network(), given.data(), given.stepSize(), terms));
    }

    private static CertifiedRun of(DescentRun given, PromisedSteps certificate) {
        List<StepwiseBound> promises = new ArrayList<>();
        while (promises.size() <= given.steps() && !certificate.hasFailed()) {
            promises.add(certificate.advance());
        }
        return new CertifiedRun(given, promises);
    }

    private static StepwiseRecursion start(DescentRun given) {
        return StepwiseRecursion.of(given.network(), given.data(), given.stepSize());
    }

    /** A variant of {@code original} in which the certificate promises {@code less} of {@code quantity}. */
    static FalseVariant<DescentRun> promising(
            Claim<DescentRun> original, RunQuantity quantity, String name, ToDoubleFunction<StepwiseBound> less) {
        return variant(original, quantity, name, CertifiedRun::of, less);
    }

    /** A variant of {@code original} by other runs or other promises. */
    static FalseVariant<DescentRun> variant(
            Claim<DescentRun> original,
            RunQuantity quantity,
            String name,
            Function<DescentRun, CertifiedRun> runs,
            ToDoubleFunction<StepwiseBound> promised) {
        return new FalseVariant<>(
                name,
                original,
                given -> runs.apply(given).inDoubles(quantity, promised),
                (given, digits) -> runs.apply(given).inDigits(quantity, promised, digits));
    }

    /** In the order in which they are checked. */
    static List<Hypothesis<DescentRun>> hypotheses() {
        return List.of(
                Hypotheses.pairedStart(),
                Hypotheses.unitInputs(),
                hypothesis(
                        Hypotheses.MONOTONE_STEP,
                        "ηmΛ ≤ 1, for certain",
                        certificate -> !certificate.hasFailed(),
                        space -> space.with(NetworkFit.MONOTONE_STEP)),
                hypothesis(
                        Hypotheses.HALF_FIRST_STEP,
                        "ηG‖Y‖ ≤ ½: the first step stays within ½",
                        certificate -> {
                            certificate.advance();
                            return !certificate.hasFailed();
                        },
                        Hypothesis.EVERY_RECIPE));
    }

    private static Hypothesis<DescentRun> hypothesis(
            String id, String required, Predicate<StepwiseRecursion> met, UnaryOperator<Space> narrowing) {
        return new Hypothesis<>(
                id,
                required,
                given -> met.test(start(given)),
                given -> "ηm = " + given.stepSize() * given.network().width() + ", Λ at most "
                        + start(given).largestEigenvalue(),
                narrowing);
    }

    /** {@code promised} is made of a promise; its own value, or a false neighbour's. */
    Sides inDoubles(RunQuantity quantity, ToDoubleFunction<StepwiseBound> promised) {
        List<Interval> measured = quantity.along(given, promises.size() - 1);
        Interval worst = Interval.ZERO;
        for (int t = 1; t < promises.size(); t++) {
            worst = WorstRatio.of(worst, measured.get(t), promised.applyAsDouble(promises.get(t)));
        }
        return Enclosures.inequality(worst, Interval.ONE);
    }

    /** The same through the reference implementation. */
    Sides inDigits(RunQuantity quantity, ToDoubleFunction<StepwiseBound> promised, Digits digits) {
        List<Range> measured = quantity.along(given, promises.size() - 1, digits);
        Range worst = new Range(digits.number(0), digits.number(0));
        for (int t = 1; t < promises.size(); t++) {
            worst = WorstRatio.of(worst, measured.get(t), promised.applyAsDouble(promises.get(t)), digits);
        }
        Range one = new Range(digits.number(1), digits.number(1));
        return Range.inequality(worst.widened(10, digits), one, digits);
    }

    /** The largest {@code unproved}/promised: what is known of the ratio without a proof. */
    Enclosure trivial(ToDoubleFunction<StepwiseBound> promised, ToDoubleFunction<StepwiseBound> unproved) {
        double worst = 0;
        for (StepwiseBound promise : promises.subList(1, promises.size())) {
            double most = promised.applyAsDouble(promise);
            worst = most > 0 ? Math.max(worst, unproved.applyAsDouble(promise) / most) : worst;
        }
        return Enclosure.of(worst, worst * 0x1p-40);
    }

    /** ρ + m√N ≥ ‖F − Y‖: no output of m neurons is larger than m. */
    double largestResidual() {
        double outputs = given.data().samples() * (double) given.data().outputDimension();
        return given.data().targets().frobeniusNorm() + given.network().width() * Math.sqrt(outputs);
    }

    /** 2hτ√N(ρ + m√N): the length of a path on which |a − p| ≤ 2, S ≤ 1 and the residual is no larger than that. */
    double longestPath(StepwiseBound promise) {
        double outputs = given.data().samples() * (double) given.data().outputDimension();
        double h = given.stepSize() * given.network().width();
        return 2 * h * promise.step() * Math.sqrt(outputs) * largestResidual();
    }
}
