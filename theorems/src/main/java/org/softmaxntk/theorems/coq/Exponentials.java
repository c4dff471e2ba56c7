package org.softmaxntk.theorems.coq;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.math3.fraction.BigFraction;
import org.softmaxntk.theorems.coq.Polynomial.Monomial;
import org.softmaxntk.theorems.interval.Expression;

/**
 * Exponentials written as products of integer powers of a few, so that field arithmetic sees how they are related.
 *
 * <p>Each argument is multiplied out; for each monomial c is the greatest common divisor of its coefficients, and
 * exp(Σ n·c·monomial) = Π exp(c·monomial)^n. A logarithm keeps c = 1: its exponential is its argument.
 */
final class Exponentials {
    private final Map<String, Polynomial> arguments = new LinkedHashMap<>();

    /** exp of a term that multiplies out to {@code argument}. */
    void add(String term, Expression argument) {
        arguments.putIfAbsent(term, Polynomial.of(argument));
    }

    /** exp u and exp(−u), of which hyperbolic functions of u consist. */
    void addHyperbolic(Expression u) {
        add(CoqTerm.of(u), u);
        add(CoqTerm.opposite(u), u.negate());
    }

    /** One rewriting, of two lines, for each exponential that is not already a power. */
    List<String> rewritings() {
        SortedMap<Monomial, BigFraction> units = units();
        List<String> lines = new ArrayList<>();
        arguments.forEach((term, polynomial) -> {
            String product = product(polynomial, units);
            if (!product.equals("exp " + inParentheses(term))) {
                lines.add("exponential " + inParentheses(term));
                lines.add("  (" + product + ").");
            }
        });
        return lines;
    }

    private SortedMap<Monomial, BigFraction> units() {
        SortedMap<Monomial, BigFraction> units = new TreeMap<>();
        for (Polynomial argument : arguments.values()) {
            argument.terms()
                    .forEach((monomial, value) -> units.merge(
                            monomial, monomial.isLogarithm() ? BigFraction.ONE : value.abs(), Exponentials::common));
        }
        return units;
    }

    /** The greatest number of which both are integer multiples. */
    private static BigFraction common(BigFraction a, BigFraction b) {
        BigInteger numerator = a.getNumerator()
                .multiply(b.getDenominator())
                .gcd(b.getNumerator().multiply(a.getDenominator()));
        return new BigFraction(numerator, a.getDenominator().multiply(b.getDenominator()));
    }

    private static String product(Polynomial polynomial, SortedMap<Monomial, BigFraction> units) {
        return polynomial.terms().entrySet().stream()
                .map(term -> power(term.getKey(), term.getValue(), units.get(term.getKey())))
                .collect(Collectors.joining(" * "));
    }

    private static String power(Monomial monomial, BigFraction coefficient, BigFraction unit) {
        int exponent = coefficient.divide(unit).getNumerator().intValueExact();
        String base = "exp " + inParentheses(multiple(monomial, unit));
        String power = Math.abs(exponent) == 1 ? base : base + " ^ " + Math.abs(exponent);
        return exponent < 0 ? "/ " + power : power;
    }

    private static String multiple(Monomial monomial, BigFraction unit) {
        String coefficient = unit.getDenominator().equals(BigInteger.ONE)
                ? unit.getNumerator().toString()
                : unit.getNumerator() + " / " + unit.getDenominator();
        if (monomial.powers().isEmpty()) {
            return coefficient;
        }
        return unit.equals(BigFraction.ONE) ? monomial.toString() : coefficient + " * " + monomial;
    }

    private static String inParentheses(String term) {
        return term.chars().allMatch(Character::isLetterOrDigit) ? term : "(" + term + ")";
    }
}
