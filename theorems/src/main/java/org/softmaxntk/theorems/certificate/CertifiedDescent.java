package org.softmaxntk.theorems.certificate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.FalseVariant;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.convergence.PathPoint;
import org.softmaxntk.theorems.convergence.ReferencePath;
import org.softmaxntk.theorems.descent.Range;
import org.softmaxntk.theorems.given.DescentRun;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.Recent;

/**
 * A run beside what a {@link ContractionCertificate} promises of it: over 1 ≤ τ ≤ T the largest of ‖v(τ)‖ over the promised
 * residual, of the movement over the promised one, and of the promised smallest eigenvalue over λ_min(H(τ)), against 1.
 *
 * <p>The promises are doubles that both arithmetics take as given. Those that are 0 are left out. Cost O(T·(n·m·(d_in + d_out) +
 * N²(m + N))).
 */
final class CertifiedDescent {
    private static final Map<ConvergenceForm, Recent<DescentRun, ConvergenceConditions>> CONDITIONS = conditions();

    /** Of a residual, by a step of a variant. */
    private static final double MOST_TAKEN = 0.999;

    private final DescentRun given;
    private final ContractionCertificate certificate;

    private CertifiedDescent(DescentRun given, ContractionCertificate certificate) {
        this.given = given;
        this.certificate = certificate;
    }

    private static Map<ConvergenceForm, Recent<DescentRun, ConvergenceConditions>> conditions() {
        Map<ConvergenceForm, Recent<DescentRun, ConvergenceConditions>> recent = new EnumMap<>(ConvergenceForm.class);
        for (ConvergenceForm form : ConvergenceForm.values()) {
            recent.put(form, new Recent<>(given -> form.at(given.network(), given.data())));
        }
        return recent;
    }

    private static ConvergenceConditions conditions(ConvergenceForm form, DescentRun given) {
        return CONDITIONS.get(form).of(given);
    }

    private static Optional<ContractionCertificate> certificate(ConvergenceForm form, DescentRun given) {
        return conditions(form, given).withStepSize(given.stepSize());
    }

    /** In the order in which they are checked. */
    static List<Hypothesis<DescentRun>> hypotheses(ConvergenceForm form) {
        return List.of(
                form.isForPairs() ? Hypotheses.pairedStart() : Hypotheses.balancedStart(),
                Hypotheses.unitInputs(),
                Hypotheses.positiveEigenvalue(),
                hypothesis(
                        Hypotheses.CERTIFIED_WIDTH,
                        "some R meets the conditions for small steps, for certain",
                        given -> conditions(form, given).largestStepSize() > 0,
                        given -> conditions(form, given).obstacle(),
                        form),
                hypothesis(
                        Hypotheses.CERTIFIED_STEP,
                        "some R meets the conditions for this η, for certain",
                        given -> certificate(form, given).isPresent(),
                        given -> conditions(form, given).obstacle(given.stepSize()),
                        form));
    }

    private static Hypothesis<DescentRun> hypothesis(
            String id, String required, Predicate<DescentRun> met, Obstacle obstacle, ConvergenceForm form) {
        return new Hypothesis<>(
                id,
                required,
                met,
                given -> obstacle.of(given).map(Condition::toString).orElse("a radius between those that were tried"),
                space -> space.with(new CertifiedRecipes(form)));
    }

    /** The condition that fails. */
    @FunctionalInterface
    private interface Obstacle {
        Optional<Condition> of(DescentRun given);
    }

    /** What a variant promises in place of a certificate. */
    @FunctionalInterface
    interface Promising {
        ContractionCertificate of(ConvergenceConditions conditions, ContractionCertificate certificate);
    }

    private static CertifiedDescent of(ConvergenceForm form, DescentRun given, Promising promising) {
        ContractionCertificate certificate = certificate(form, given).orElseThrow();
        return new CertifiedDescent(given, promising.of(conditions(form, given), certificate));
    }

    private static ContractionCertificate asItIs(ConvergenceConditions conditions, ContractionCertificate certificate) {
        return certificate;
    }

    static Sides inDoubles(ConvergenceForm form, DescentRun given) {
        return of(form, given, CertifiedDescent::asItIs).inDoubles();
    }

    static Sides inDigits(ConvergenceForm form, DescentRun given, Digits digits) {
        return of(form, given, CertifiedDescent::asItIs).inDigits(digits);
    }

    private static FalseVariant<DescentRun> variant(
            Claim<DescentRun> original, ConvergenceForm form, String name, Promising more) {
        return new FalseVariant<>(
                name,
                original,
                given -> of(form, given, more).inDoubles(),
                (given, digits) -> of(form, given, more).inDigits(digits));
    }

    /** A variant that bounds the movement by {@code share} of what is promised. */
    static FalseVariant<DescentRun> movingLess(
            Claim<DescentRun> original, ConvergenceForm form, String name, double share) {
        return variant(
                original, form, name, (conditions, promised) -> promised.withMovement(share * promised.movement()));
    }

    /** A variant that bounds λ_min(H(τ)) by λ itself. */
    static FalseVariant<DescentRun> keepingTheEigenvalue(
            Claim<DescentRun> original, ConvergenceForm form, String name) {
        return variant(
                original,
                form,
                name,
                (conditions, promised) -> promised.withSmallestEigenvalue(conditions.smallestEigenvalue()));
    }

    /** A variant with ‖v(τ)‖ ≤ (1 − {@code share}·hλ)^τρ; at most 1 is taken off. */
    static FalseVariant<DescentRun> contractingBy(
            Claim<DescentRun> original, ConvergenceForm form, String name, double share) {
        return variant(
                original,
                form,
                name,
                (conditions, promised) -> promised.withLnFactor(Math.log1p(-Math.min(
                        MOST_TAKEN, share * conditions.scaledStep(promised) * conditions.smallestEigenvalue()))));
    }

    private Sides inDoubles() {
        Enclosure worst = Enclosure.exactly(0);
        PathPoint point = PathPoint.start(given);
        for (int step = 1; step <= given.steps(); step++) {
            point = point.next();
            ConvergencePromise promise = certificate.promise(step);
            worst = larger(worst, quotient(point.residualNorm(), Enclosure.exactly(promise.residual())));
            worst = larger(worst, quotient(point.movement(), Enclosure.exactly(promise.movement())));
            if (promise.smallestEigenvalue() > 0) {
                Enclosure eigenvalue = point.smallestEigenvalue().enclosure();
                worst = larger(worst, quotient(Enclosure.exactly(promise.smallestEigenvalue()), eigenvalue));
            }
        }
        return Sides.inequality(worst, Enclosure.exactly(1));
    }

    private static Enclosure quotient(Enclosure numerator, Enclosure denominator) {
        return new Enclosure(
                Math.nextDown(numerator.lnLower() - denominator.lnUpper()),
                Math.nextUp(numerator.lnUpper() - denominator.lnLower()));
    }

    private static Enclosure larger(Enclosure a, Enclosure b) {
        return new Enclosure(Math.max(a.lnLower(), b.lnLower()), Math.max(a.lnUpper(), b.lnUpper()));
    }

    private Sides inDigits(Digits digits) {
        ReferencePath path = ReferencePath.of(given, digits);
        Range worst = new Range(digits.number(0), digits.number(0));
        for (int step = 1; step <= given.steps(); step++) {
            ConvergencePromise promise = certificate.promise(step);
            double residual = promise.residual();
            worst = worst.max(
                    path.squaredResidual(step).map(square -> square.sqrt().divide(digits.number(residual))), digits);
            worst = worst.max(path.movement(step).map(size -> size.divide(digits.number(promise.movement()))), digits);
            if (promise.smallestEigenvalue() > 0) {
                worst = worst.max(shortfall(promise, path.smallestEigenvalue(step), digits), digits);
            }
        }
        Range one = new Range(digits.number(1), digits.number(1));
        return Range.inequality(worst.widened(20, digits), one, digits);
    }

    /** Promised over measured. */
    private static Range shortfall(ConvergencePromise promise, Range eigenvalue, Digits digits) {
        return new Range(
                digits.number(promise.smallestEigenvalue()).divide(eigenvalue.upper()),
                digits.number(promise.smallestEigenvalue()).divide(eigenvalue.lower()));
    }
}
