package org.softmaxntk.theorems.certificate.forever;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.certificate.promise.PromisedRun;
import org.softmaxntk.theorems.convergence.PathPoint;
import org.softmaxntk.theorems.convergence.ReferencePath;
import org.softmaxntk.theorems.descent.Range;
import org.softmaxntk.theorems.given.DescentRun;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.Recent;

/**
 * A claim that the {@link ContractionCertificate} of one theorem is kept: over 1 ≤ τ ≤ T the largest of ‖v(τ)‖ over the promised
 * residual, of the movement over the promised one, and of the promised smallest eigenvalue over λ_min(H(τ)), which is left out
 * where 0 is promised. Cost O(T·(n·m·(d_in + d_out) + N²(m + N))).
 */
abstract class ConvergenceClaim extends PromisedRun<ConvergencePromise, ConvergenceClaim.Promising> {
    private static final Promising AS_IT_IS = (conditions, certificate) -> certificate;

    /** Of a residual, by a step of a false neighbour. */
    private static final double MOST_TAKEN = 0.999;

    private final ConvergenceForm form;
    private final Recent<DescentRun, Optional<ContractionCertificate>> certificates =
            new Recent<>(given -> conditions(given).withStepSize(given.stepSize()));

    /** What is promised in place of a certificate. */
    @FunctionalInterface
    interface Promising {
        ContractionCertificate of(ConvergenceConditions conditions, ContractionCertificate certificate);
    }

    /** The condition that fails. */
    @FunctionalInterface
    private interface Obstacle {
        Optional<Condition> of(DescentRun given);
    }

    ConvergenceClaim(ConvergenceForm form) {
        super(AS_IT_IS);
        this.form = form;
    }

    /** Bounds the movement by {@code share} of what is promised. */
    static Promising movingLess(double share) {
        return (conditions, promised) -> promised.withMovement(share * promised.movement());
    }

    /** Bounds λ_min(H(τ)) by λ itself. */
    static Promising keepingTheEigenvalue() {
        return (conditions, promised) -> promised.withSmallestEigenvalue(conditions.smallestEigenvalue());
    }

    /** ‖v(τ)‖ ≤ (1 − {@code share}·hλ)^τρ; at most {@value #MOST_TAKEN} is taken off. */
    static Promising contractingBy(double share) {
        return (conditions, promised) -> promised.withLnFactor(Math.log1p(
                -Math.min(MOST_TAKEN, share * conditions.scaledStep(promised) * conditions.smallestEigenvalue())));
    }

    private ConvergenceConditions conditions(DescentRun given) {
        return form.at(given);
    }

    @Override
    protected final List<ConvergencePromise> promises(DescentRun given, Promising promising) {
        ContractionCertificate certificate =
                promising.of(conditions(given), certificates.of(given).orElseThrow());
        return IntStream.rangeClosed(0, given.steps())
                .mapToObj(certificate::promise)
                .toList();
    }

    @Override
    public final List<Hypothesis<DescentRun>> hypotheses() {
        return List.of(
                form.isForPairs() ? Hypotheses.pairedStart() : Hypotheses.balancedStart(),
                Hypotheses.unitInputs(),
                Hypotheses.positiveEigenvalue(),
                hypothesis(
                        Hypotheses.CERTIFIED_WIDTH,
                        RequiredConditions.onTheWidth(form),
                        given -> conditions(given).largestStepSize() > 0,
                        given -> conditions(given).obstacle()),
                hypothesis(
                        Hypotheses.CERTIFIED_STEP,
                        RequiredConditions.onTheStep(form),
                        given -> certificates.of(given).isPresent(),
                        given -> conditions(given).obstacle(given.stepSize())));
    }

    private Hypothesis<DescentRun> hypothesis(
            String id, String required, Predicate<DescentRun> met, Obstacle obstacle) {
        return new Hypothesis<>(
                id,
                required,
                met,
                given -> obstacle.of(given).map(Condition::toString).orElse("a radius between those that were tried"),
                space -> space.with(new CertifiedRecipes(form)));
    }

    @Override
    protected final Enclosure worst(DescentRun given, List<ConvergencePromise> promises) {
        Enclosure worst = Enclosure.exactly(0);
        PathPoint point = PathPoint.start(given);
        for (ConvergencePromise promise : promises.subList(1, promises.size())) {
            point = point.next();
            worst = larger(worst, quotient(point.residualNorm(), Enclosure.exactly(promise.residual())));
            worst = larger(worst, quotient(point.movement(), Enclosure.exactly(promise.movement())));
            if (promise.smallestEigenvalue() > 0) {
                Enclosure eigenvalue = point.smallestEigenvalue().enclosure();
                worst = larger(worst, quotient(Enclosure.exactly(promise.smallestEigenvalue()), eigenvalue));
            }
        }
        return worst;
    }

    private static Enclosure quotient(Enclosure numerator, Enclosure denominator) {
        return new Enclosure(
                Math.nextDown(numerator.lnLower() - denominator.lnUpper()),
                Math.nextUp(numerator.lnUpper() - denominator.lnLower()));
    }

    private static Enclosure larger(Enclosure a, Enclosure b) {
        return new Enclosure(Math.max(a.lnLower(), b.lnLower()), Math.max(a.lnUpper(), b.lnUpper()));
    }

    @Override
    protected final Range worst(DescentRun given, List<ConvergencePromise> promises, Digits digits) {
        ReferencePath path = ReferencePath.of(given, digits);
        Range worst = new Range(digits.number(0), digits.number(0));
        for (ConvergencePromise promise : promises.subList(1, promises.size())) {
            Range square = path.squaredResidual(promise.step());
            worst = worst.max(square.map(size -> size.sqrt().divide(digits.number(promise.residual()))), digits);
            Range movement = path.movement(promise.step());
            worst = worst.max(movement.map(size -> size.divide(digits.number(promise.movement()))), digits);
            if (promise.smallestEigenvalue() > 0) {
                worst = worst.max(shortfall(promise, path.smallestEigenvalue(promise.step()), digits), digits);
            }
        }
        return worst;
    }

    /** Promised over measured. */
    private static Range shortfall(ConvergencePromise promise, Range eigenvalue, Digits digits) {
        return new Range(
                digits.number(promise.smallestEigenvalue()).divide(eigenvalue.upper()),
                digits.number(promise.smallestEigenvalue()).divide(eigenvalue.lower()));
    }
}
