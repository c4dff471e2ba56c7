package org.softmaxntk.theorems.certificate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
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
import org.softmaxntk.theorems.given.Recent;
import org.softmaxntk.theorems.given.network.NetworkFit;
import org.softmaxntk.theorems.interval.Interval;

/**
 * A run of T steps beside what a {@link TimedCertificate} for T promises of it: the largest measured/promised over 1 ≤ τ ≤ T
 * and over the distance from the kernel's path, the residual, and the odd and even parts of the pairs, against 1.
 *
 * <p>The promises are doubles that both arithmetics take as given.
 */
final class KernelTimeRun {
    private static final Map<RunQuantity, ToDoubleFunction<StepwiseBound>> PROMISED = new EnumMap<>(Map.of(
            RunQuantity.RESIDUAL, StepwiseBound::residual,
            RunQuantity.KERNEL_PATH_DISTANCE, StepwiseBound::kernelPathDistance,
            RunQuantity.ODD_RADIUS, StepwiseBound::oddRadius,
            RunQuantity.EVEN_RADIUS, StepwiseBound::evenRadius));

    private static final Recent<DescentRun, CertifiedStart> STARTS =
            new Recent<>(given -> CertifiedStart.of(given.network(), given.data()));

    private final DescentRun given;
    private final List<StepwiseBound> promises;
    private final double oddShare;

    private KernelTimeRun(DescentRun given, List<StepwiseBound> promises, double oddShare) {
        this.given = given;
        this.promises = promises;
        this.oddShare = oddShare;
    }

    static KernelTimeRun of(KernelTimeForm form, DescentRun given) {
        return of(form, given, Terms.ALL, 1);
    }

    private static KernelTimeRun of(KernelTimeForm form, DescentRun given, Terms terms, double oddShare) {
        TimedCertificate certificate = certificate(form, given, terms).orElseThrow();
        List<StepwiseBound> promises = new ArrayList<>();
        while (promises.size() <= given.steps()) {
            promises.add(certificate.pairs(promises.size()));
        }
        return new KernelTimeRun(given, promises, oddShare);
    }

    private static Optional<TimedCertificate> certificate(KernelTimeForm form, DescentRun given, Terms terms) {
        return KernelTime.of(form, STARTS.of(given), terms).at(given.stepSize(), given.steps());
    }

    /** In the order in which they are checked. */
    static List<Hypothesis<DescentRun>> hypotheses(KernelTimeForm form) {
        return List.of(
                Hypotheses.pairedStart(),
                Hypotheses.unitInputs(),
                new Hypothesis<DescentRun>(
                        Hypotheses.MONOTONE_STEP,
                        "ηmΛ ≤ 1, for certain",
                        given -> STARTS.of(given).up() * scaledSpectrum(given) <= 1,
                        given -> "ηmΛ at most " + scaledSpectrum(given),
                        space -> space.with(NetworkFit.MONOTONE_STEP)),
                new Hypothesis<DescentRun>(
                        Hypotheses.CERTIFIED_TIME,
                        "some R and θ meet (a) and (b) for this η and T, for certain",
                        given -> certificate(form, given, Terms.ALL).isPresent(),
                        given -> "ηmT = " + given.stepSize() * given.network().width() * given.steps(),
                        space -> space.with(new TimedRecipes(form))));
    }

    private static double scaledSpectrum(DescentRun given) {
        return given.stepSize()
                * given.network().width()
                * STARTS.of(given).path().largestEigenvalue();
    }

    /** Promises by conditions of which some terms are changed, and a share of the promised odd radius. */
    static FalseVariant<DescentRun> variant(
            Claim<DescentRun> original, KernelTimeForm form, String name, Terms terms, double oddShare) {
        return new FalseVariant<>(
                name,
                original,
                given -> of(form, given, terms, oddShare).inDoubles(),
                (given, digits) -> of(form, given, terms, oddShare).inDigits(digits));
    }

    private double promised(RunQuantity quantity, int step) {
        double share = quantity == RunQuantity.ODD_RADIUS ? oddShare : 1;
        return share * PROMISED.get(quantity).applyAsDouble(promises.get(step));
    }

    Sides inDoubles() {
        Interval worst = Interval.ZERO;
        for (RunQuantity quantity : PROMISED.keySet()) {
            List<Interval> measured = quantity.along(given, given.steps());
            for (int step = 1; step <= given.steps(); step++) {
                worst = WorstRatio.of(worst, measured.get(step), promised(quantity, step));
            }
        }
        return Enclosures.inequality(worst, Interval.ONE);
    }

    /** The same through the reference implementation. */
    Sides inDigits(Digits digits) {
        Range worst = new Range(digits.number(0), digits.number(0));
        for (RunQuantity quantity : PROMISED.keySet()) {
            List<Range> measured = quantity.along(given, given.steps(), digits);
            for (int step = 1; step <= given.steps(); step++) {
                worst = WorstRatio.of(worst, measured.get(step), promised(quantity, step), digits);
            }
        }
        Range one = new Range(digits.number(1), digits.number(1));
        return Range.inequality(worst.widened(10, digits), one, digits);
    }

    /** What is known without a proof, over what is promised, at its largest: residuals, distances and paths. */
    Enclosure trivial() {
        double outputs = given.data().samples() * (double) given.data().outputDimension();
        double m = given.network().width();
        double residual = given.data().targets().frobeniusNorm() + m * Math.sqrt(outputs);
        double path = 2 * given.stepSize() * m * Math.sqrt(outputs) * residual;
        double worst = 0;
        for (StepwiseBound promise : promises.subList(1, promises.size())) {
            worst = Math.max(worst, quotient(residual, promise.residual()));
            worst = Math.max(worst, quotient(2 * residual, promise.kernelPathDistance()));
            worst = Math.max(worst, quotient(path * promise.step(), oddShare * promise.oddRadius()));
            worst = Math.max(worst, quotient(path * promise.step(), promise.evenRadius()));
        }
        return Enclosure.of(worst, worst * 0x1p-40);
    }

    private static double quotient(double size, double promised) {
        return promised > 0 ? size / promised : 0;
    }
}
