package org.softmaxntk.theorems.convergence;

import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.given.DescentStep;
import org.softmaxntk.theorems.given.LogitBound;

/**
 * How the bounds on the normaliser's term are read: with ζ = ηe^{cB}√N‖v‖, and with the sign means p̂ or without.
 *
 * <p>Both bounds are 2m√N‖v‖ times a function of ζ that increases, with non-negative coefficients, so that an enclosure of ζ
 * encloses it; in doubles the function is right to 40u.
 */
record ShiftForm(int exponent, boolean withSignMeans) {
    /** c, as in gradient-bound. */
    static final int EXPONENT = 3;

    static final ShiftForm STATED = new ShiftForm(EXPONENT, true);

    /** e^{2ζ} is a double up to here; beyond it the functions are only known to be at least what they are here. */
    private static final double LARGEST_ZETA = 300;

    /** ln of a number beyond that. */
    private static final double LN_BEYOND = 6;

    /** A function of ζ. */
    @FunctionalInterface
    private interface Growth {
        double of(double zeta, double signMean);
    }

    /** 2m√N‖v‖(e^ζ − 1)(p̂ + e^{2ζ} − e^ζ). */
    Enclosure normaliserTerm(DescentStep given, StepTerms terms) {
        return bound(given, terms, (zeta, mean) -> Math.expm1(zeta) * (mean + Math.exp(zeta) * Math.expm1(zeta)));
    }

    /** 2m√N‖v‖(ζ(e^{2ζ} − e^ζ) + e^ζ − 1 − ζ). */
    Enclosure centredTerm(DescentStep given, StepTerms terms) {
        return bound(
                given, terms, (zeta, mean) -> zeta * Math.exp(zeta) * Math.expm1(zeta) + StepTerms.beyondLinear(zeta));
    }

    private Enclosure bound(DescentStep given, StepTerms terms, Growth growth) {
        double power = exponent * LogitBound.of(given.network(), given.data());
        double rootSize = Math.sqrt(size(given));
        Enclosure v = terms.residualNorm();
        Enclosure zeta = Enclosure.exactly(given.stepSize())
                .times(Enclosure.of(rootSize, Math.ulp(rootSize)))
                .times(v)
                .times(Enclosure.exponential(power, Math.ulp(power)));
        Enclosure mean = withSignMeans ? terms.largestSignMean() : Enclosure.exactly(0);
        double low = Math.min(LARGEST_ZETA, down(zeta.lnLower()));
        double high = up(zeta.lnUpper());
        double least = growth.of(low, down(mean.lnLower()));
        double most = high < LARGEST_ZETA ? growth.of(high, up(mean.lnUpper())) : Double.POSITIVE_INFINITY;
        return Enclosure.between(
                        least < Double.MAX_VALUE ? least * (1 - 40 * FastBudget.U) : Double.MAX_VALUE,
                        most * (1 + 40 * FastBudget.U))
                .times(Enclosure.of(2 * rootSize, 4 * Math.ulp(rootSize)))
                .times(given.network().width())
                .times(v);
    }

    /** e^ln with the relative error 2(1 + |ln|)u of Math.exp and its argument, rounded down; 0 for ln 0. */
    private static double down(double ln) {
        return ln == Double.NEGATIVE_INFINITY
                ? 0
                : Math.exp(Math.min(ln, LN_BEYOND)) * (1 - 4 * (1 + Math.min(Math.abs(ln), 1e4)) * FastBudget.U);
    }

    /** The same rounded up; where e^ln is subnormal, whose error is not relative, the least normal number. */
    private static double up(double ln) {
        return ln == Double.NEGATIVE_INFINITY
                ? 0
                : Math.max(
                        Double.MIN_NORMAL,
                        Math.exp(Math.min(ln, LN_BEYOND)) * (1 + 4 * (1 + Math.min(Math.abs(ln), 1e4)) * FastBudget.U));
    }

    Dfp normaliserTerm(DescentStep given, ReferenceStepTerms terms, Digits digits) {
        Dfp zeta = zeta(given, terms, digits);
        Dfp growth = digits.expm1(zeta);
        Dfp mean = withSignMeans ? terms.largestSignMean() : digits.number(0);
        return factor(given, terms, digits)
                .multiply(growth)
                .multiply(mean.add(digits.exp(zeta).multiply(growth)));
    }

    Dfp centredTerm(DescentStep given, ReferenceStepTerms terms, Digits digits) {
        Dfp zeta = zeta(given, terms, digits);
        Dfp growth = digits.expm1(zeta);
        Dfp beyond = growth.subtract(zeta);
        return factor(given, terms, digits)
                .multiply(zeta.multiply(digits.exp(zeta)).multiply(growth).add(beyond));
    }

    private Dfp zeta(DescentStep given, ReferenceStepTerms terms, Digits digits) {
        Dfp power = digits.exp(
                digits.number(LogitBound.of(given.network(), given.data())).multiply(exponent));
        return digits.number(given.stepSize())
                .multiply(digits.number(size(given)).sqrt())
                .multiply(terms.residualNorm())
                .multiply(power);
    }

    private static Dfp factor(DescentStep given, ReferenceStepTerms terms, Digits digits) {
        return digits.number(2.0 * given.network().width())
                .multiply(digits.number(size(given)).sqrt())
                .multiply(terms.residualNorm());
    }

    /**
     * By e = terms.error(), which ‖v‖ and p̂ are right to: a bound of degree at most 3 in ‖v‖ near 0 that grows like
     * e^{3ζ} beyond is off by (4 + 3ζ)e/‖v‖ of itself, and by 2m√N‖v‖(e^ζ − 1)e for p̂; e^ζ − 1 and h(ζ) lose what 1
     * and ζ take.
     */
    Dfp error(DescentStep given, ReferenceStepTerms terms, Dfp stated, Digits digits) {
        Dfp one = digits.number(1);
        Dfp zeta = zeta(given, terms, digits);
        Dfp v = terms.residualNorm();
        Dfp relative = v.isZero()
                ? digits.number(0)
                : zeta.multiply(3).add(digits.number(4)).multiply(terms.error()).divide(v);
        Dfp lost = factor(given, terms, digits)
                .multiply(digits.exp(zeta).multiply(zeta.add(one)))
                .multiply(digits.roundings(100));
        return stated.multiply(relative)
                .add(stated.multiply(zeta.add(one)).multiply(digits.roundings(1000)))
                .add(factor(given, terms, digits).multiply(digits.expm1(zeta)).multiply(terms.error()))
                .add(lost);
    }

    private static double size(DescentStep given) {
        return (double) given.data().samples() * given.data().outputDimension();
    }
}
