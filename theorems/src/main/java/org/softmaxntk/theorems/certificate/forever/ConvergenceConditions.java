package org.softmaxntk.theorems.certificate.forever;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.softmaxntk.theorems.certificate.radius.RadiusBounds;
import org.softmaxntk.theorems.certificate.start.CertifiedStart;

/**
 * The conditions of one convergence theorem at one start, and the search for the radius R and the step size η that make the most
 * of them. What is found is certified whatever the search: the conditions are checked at it.
 *
 * <p>Radii are tried on a grid, uniform in the logarithm, from below the least that (c) allows up to ½, and on a finer one beside
 * the best. The same start gives the same answer. Cost O(1) each, some hundred evaluations.
 */
public final class ConvergenceConditions {
    private static final int GRID = 256;

    private final ConvergenceForm form;
    private final Contraction contraction;

    ConvergenceConditions(ConvergenceForm form, Contraction contraction) {
        this.form = form;
        this.contraction = contraction;
    }

    /** ≤ λ_min(H(0)), at least 0. */
    public double smallestEigenvalue() {
        return contraction.lambda();
    }

    /** ≥ λ_max(H(0)). */
    public double largestEigenvalue() {
        return contraction.largestEigenvalue();
    }

    /** h = ηm. */
    double scaledStep(ContractionCertificate certificate) {
        return certificate.stepSize() * contraction.width();
    }

    /** In the order of the theorem, at R = {@code radius} and η = {@code stepSize}. */
    public List<Condition> conditions(double radius, double stepSize) {
        return contraction.conditions(radius, stepSize);
    }

    /** The certificate at R and η; empty if a condition fails. */
    public Optional<ContractionCertificate> at(double radius, double stepSize) {
        CertifiedStart start = contraction.bounds().start();
        boolean certified = contraction.lambda() > 0
                && start.isRightFor(stepSize)
                && contraction.conditions(radius, stepSize).stream().allMatch(Condition::isMet);
        return certified ? Optional.of(certificate(radius, stepSize)) : Optional.empty();
    }

    private ContractionCertificate certificate(double radius, double stepSize) {
        return new ContractionCertificate(
                form,
                stepSize,
                radius,
                contraction.bounds().initialResidual(),
                contraction.lnFactor(radius, stepSize),
                contraction.bounds().movement(radius),
                contraction.smallestEigenvalue(radius));
    }

    /** The certificate that contracts fastest over all radii and step sizes; empty if nothing is certified. */
    public Optional<ContractionCertificate> fastest() {
        return best(contraction::fastestStep);
    }

    /** The one that contracts fastest by this η, and among these the one that moves the least. */
    public Optional<ContractionCertificate> withStepSize(double stepSize) {
        return best(radius -> stepSize);
    }

    /** The largest certified step size that the grid of radii has; 0 if nothing is certified. */
    public double largestStepSize() {
        double lowest = leastRadius();
        double largest = 0;
        for (int k = 0; k <= GRID && lowest < RadiusBounds.LARGEST_RADIUS; k++) {
            double radius = radius(lowest, RadiusBounds.LARGEST_RADIUS, k);
            double step = contraction.largestStep(radius);
            largest = step > largest && at(radius, step).isPresent() ? step : largest;
        }
        return largest;
    }

    private Optional<ContractionCertificate> best(DoubleUnaryOperator stepSize) {
        double lowest = leastRadius();
        if (!(lowest < RadiusBounds.LARGEST_RADIUS)) {
            return Optional.empty();
        }
        Optional<ContractionCertificate> coarse = best(lowest, RadiusBounds.LARGEST_RADIUS, stepSize);
        double ratio = Math.pow(RadiusBounds.LARGEST_RADIUS / lowest, 1.0 / GRID);
        return coarse.flatMap(found -> best(
                        Math.max(lowest, found.radius() / ratio),
                        Math.min(RadiusBounds.LARGEST_RADIUS, found.radius() * ratio),
                        stepSize))
                .or(() -> coarse);
    }

    private Optional<ContractionCertificate> best(double from, double to, DoubleUnaryOperator stepSize) {
        Optional<ContractionCertificate> best = Optional.empty();
        for (int k = 0; k <= GRID; k++) {
            double radius = radius(from, to, k);
            Optional<ContractionCertificate> found = at(radius, stepSize.applyAsDouble(radius));
            if (found.isPresent()
                    && (best.isEmpty() || found.get().lnFactor() < best.get().lnFactor())) {
                best = found;
            }
        }
        return best;
    }

    private static double radius(double from, double to, int k) {
        return k == GRID ? to : from * Math.pow(to / from, (double) k / GRID);
    }

    /** γ(0)ρ/(mλ): at a smaller radius (c) fails in any theorem. */
    private double leastRadius() {
        RadiusBounds bounds = contraction.bounds();
        double least = bounds.gradient(0) * bounds.initialResidual() / (contraction.width() * contraction.lambda());
        return Math.max(Double.MIN_NORMAL, least);
    }

    /**
     * The condition that stands in the way of any step size: of those at the radius where the worst is least bad, the worst.
     * Empty if small enough steps are certified.
     */
    public Optional<Condition> obstacle() {
        return obstacle(0);
    }

    /** The same for η = {@code stepSize}. */
    public Optional<Condition> obstacle(double stepSize) {
        if (!(contraction.lambda() > 0)) {
            return Optional.of(new Condition("λ > 0", Double.MIN_VALUE, contraction.lambda()));
        }
        Condition least = null;
        double from = Math.min(leastRadius(), RadiusBounds.LARGEST_RADIUS / 16);
        for (int k = 0; k <= GRID; k++) {
            Condition worst = worst(contraction.conditions(radius(from, RadiusBounds.LARGEST_RADIUS, k), stepSize));
            least = least == null || worst.excess() < least.excess() ? worst : least;
        }
        return Optional.of(least).filter(condition -> !condition.isMet());
    }

    private static Condition worst(List<Condition> conditions) {
        return conditions.stream()
                .max(Comparator.comparingDouble(Condition::excess))
                .orElseThrow();
    }
}
