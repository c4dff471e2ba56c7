package org.softmaxntk.theorems.certificate.forever;

import java.util.function.Predicate;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.data.SyntheticData;
import org.softmaxntk.model.network.Initialisation;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.theorems.certificate.radius.RadiusBounds;
import org.softmaxntk.theorems.certificate.start.CertifiedStart;

/**
 * The least certified width on orthonormal inputs, n = d_in = d_out, σ = 0.001, by doubling and bisection. Every width draws its
 * own signs, so widths are not monotone for one seed.
 */
final class LeastWidths {
    static final double SIGMA = 0.001;
    private static final int WIDEST = 1 << 17;

    private final DataSet data;
    private final long seed;

    LeastWidths(String family, int size, long seed) {
        this.data = SyntheticData.byName(family)
                .draw(size, size, size, RandomStream.of(seed).named("data"));
        this.seed = seed;
    }

    SoftmaxNetwork network(int width) {
        int size = data.samples();
        return Initialisation.symmetric(
                width, size, size, SIGMA, RandomStream.of(seed).named("start"));
    }

    ConvergenceConditions conditions(ConvergenceForm form, int width) {
        return form.at(network(width), data);
    }

    /** By any step size. */
    int of(ConvergenceForm form) {
        return of(width -> conditions(form, width).fastest().isPresent());
    }

    /** With 4 for 8/3 in (c) of a simple form. */
    int byLongerPath(ConvergenceForm form) {
        return of(width -> isFour(form.contraction(CertifiedStart.balanced(network(width), data))));
    }

    private static boolean isFour(Contraction contraction) {
        HalvedEigenvalue longer = new HalvedEigenvalue(contraction.bounds(), 4);
        return new ConvergenceConditions(ConvergenceForm.FIRST, longer)
                .fastest()
                .isPresent();
    }

    /** With ν = 0.05λ, or the step size that the spectrum allows, and μ ≤ 0.9(λ − ν). */
    int atUsefulRate(ConvergenceForm form) {
        return of(width -> isUseful(form.contraction(CertifiedStart.balanced(network(width), data))));
    }

    private static boolean isUseful(Contraction contraction) {
        RadiusBounds bounds = contraction.bounds();
        double lambda = contraction.lambda();
        for (double radius = 0.5; radius > 1e-4; radius *= 0.99) {
            double nu = 0.05 * lambda;
            double eta = Math.min(
                    1 / (contraction.width() * (contraction.largestEigenvalue() + bounds.drift(radius))),
                    2 * nu / (bounds.curvature(radius) * bounds.initialResidual()));
            if (bounds.drift(radius) <= 0.9 * (lambda - nu)
                    && contraction.conditions(radius, (1 - 1e-9) * eta).stream().allMatch(Condition::isMet)) {
                return true;
            }
        }
        return false;
    }

    private static int of(Predicate<Integer> certified) {
        int high = 2;
        while (!certified.test(high) && high < WIDEST) {
            high *= 2;
        }
        int low = high / 2;
        while (high - low > 2) {
            int middle = (low + high) / 4 * 2;
            if (certified.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
