package org.softmaxntk.theorems.interval;

import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.theorems.arithmetic.Digits;

/**
 * f(z) = Σ_{j≥0} z^j/(stride·j + first)!: what is left of an exponential, of cosh or of sinh after the leading terms
 * have been divided out.
 *
 * <p>stride 1: e^z for first = 0, (e^z − 1)/z for 1, (e^z − 1 − z)/z² for 2, and so on, for every real z. stride 2, with
 * z = u² ≥ 0: cosh u for first = 0, sinh u/u for 1, (cosh u − 1)/u² for 2, (sinh u − u)/u³ for 3, and so on. The
 * quotients are meant with their limits at 0.
 *
 * <p>All coefficients are positive, and f(z) = ∫₀¹ (1−t)^{first−1}/(first−1)!·e^{tz} dt for stride 1, first ≥ 1: so f
 * and f′ are positive and increasing on the domain.
 *
 * <p><b>Enclosure</b> at a point: for |z| ≤ 1 the Taylor polynomial of degree 24 in interval arithmetic and a remainder
 * of at most 2|z|^25/(25·stride + first)!; beyond, f_first = (f_{first−stride} − 1/(first−stride)!)/z, down to the
 * elementary functions. Undefined for stride 2 on z < 0 (where it would be a cosine).
 *
 * @param stride 1 or 2
 * @param first ≥ 0
 */
record FactorialSeries(int stride, int first) {
    private static final int TERMS = 25;

    FactorialSeries {
        if (stride < 1 || stride > 2 || first < 0 || first > 12) {
            throw new ArithmeticException(
                    "a factorial series needs stride 1 or 2 and 0 ≤ first ≤ 12; got " + stride + ", " + first);
        }
    }

    Interval over(Interval argument) {
        if (argument.isUndefined() || (stride == 2 && argument.lower() < 0)) {
            return Interval.UNDEFINED;
        }
        return new Interval(
                atEnd(argument.lower()).lower(), atEnd(argument.upper()).upper());
    }

    private Interval atEnd(double z) {
        if (z == Double.NEGATIVE_INFINITY) {
            return Interval.ZERO;
        }
        return z == Double.POSITIVE_INFINITY ? new Interval(0, z) : atPoint(Interval.exactly(z));
    }

    private Interval atPoint(Interval z) {
        Interval value = Math.abs(z.lower()) <= 1 ? taylor(z) : closedForm(z);
        return new Interval(Math.max(0, value.lower()), value.upper());
    }

    private Interval taylor(Interval z) {
        Interval sum = Interval.ZERO;
        for (int j = TERMS - 1; j >= 0; j--) {
            sum = sum.times(z).plus(inverseFactorial(stride * j + first));
        }
        double tail = Interval.exactly(2)
                .times(z.magnitude().power(TERMS))
                .times(inverseFactorial(stride * TERMS + first))
                .upper();
        return sum.plus(new Interval(-tail, tail));
    }

    private Interval closedForm(Interval z) {
        if (first < stride) {
            return elementary(z);
        }
        FactorialSeries before = new FactorialSeries(stride, first - stride);
        return before.atPoint(z).minus(inverseFactorial(before.first)).dividedBy(z);
    }

    private Interval elementary(Interval z) {
        if (stride == 1) {
            return ElementaryFunction.EXP.over(z);
        }
        Interval root = z.sqrt();
        return first == 0
                ? ElementaryFunction.COSH.over(root)
                : ElementaryFunction.SINH.over(root).dividedBy(root);
    }

    private static Interval inverseFactorial(int k) {
        Interval factorial = Interval.ONE;
        for (int i = 2; i <= k; i++) {
            factorial = factorial.times(Interval.exactly(i));
        }
        return Interval.ONE.dividedBy(factorial);
    }

    /** f′ = (f_{first+stride−1} − first·f_{first+stride})/stride, enclosed over {@code argument}. */
    Interval slopeOver(Interval argument) {
        if (argument.isUndefined() || (stride == 2 && argument.lower() < 0)) {
            return Interval.UNDEFINED;
        }
        return new Interval(
                slopeAtEnd(argument.lower()).lower(),
                slopeAtEnd(argument.upper()).upper());
    }

    private Interval slopeAtEnd(double z) {
        if (Double.isInfinite(z)) {
            return new Interval(0, z > 0 ? z : 0);
        }
        Interval point = Interval.exactly(z);
        Interval lead = new FactorialSeries(stride, first + stride - 1).atPoint(point);
        Interval rest = new FactorialSeries(stride, first + stride).atPoint(point);
        Interval slope = lead.minus(rest.times(Interval.exactly(first))).dividedBy(Interval.exactly(stride));
        return new Interval(Math.max(0, slope.lower()), slope.upper());
    }

    /**
     * f(z) in decimal digits: by its terms for −1 ≤ z ≤ 30, where nothing cancels, by the closed form beyond.
     *
     * <p>Relative error 10^−digits times a small constant. Cost: about |z| + digits terms, or one exponential.
     */
    Dfp at(Dfp z, Digits digits) {
        boolean near = !z.greaterThan(digits.number(30)) && !z.lessThan(digits.number(-1));
        if (near) {
            return sum(z, digits);
        }
        if (first < stride) {
            return elementary(z, digits);
        }
        FactorialSeries before = new FactorialSeries(stride, first - stride);
        return before.at(z, digits)
                .subtract(inverseFactorial(before.first, digits))
                .divide(z);
    }

    private Dfp sum(Dfp z, Digits digits) {
        Dfp negligible = digits.roundings(1e-20);
        Dfp term = inverseFactorial(first, digits);
        Dfp sum = term;
        for (int k = first; term.abs().greaterThan(sum.multiply(negligible)); k += stride) {
            term = term.multiply(z).divide(k + 1).divide(stride == 1 ? 1 : k + 2);
            sum = sum.add(term);
        }
        return sum;
    }

    private Dfp elementary(Dfp z, Digits digits) {
        if (stride == 1) {
            return digits.exp(z);
        }
        Dfp root = z.sqrt();
        return first == 0
                ? ElementaryFunction.COSH.at(root, digits)
                : ElementaryFunction.SINH.at(root, digits).divide(root);
    }

    private static Dfp inverseFactorial(int k, Digits digits) {
        Dfp inverse = digits.number(1);
        for (int i = 2; i <= k; i++) {
            inverse = inverse.divide(i);
        }
        return inverse;
    }

    @Override
    public String toString() {
        return "Σ_j z^j/(" + (stride == 1 ? "" : stride) + "j+" + first + ")!";
    }
}
