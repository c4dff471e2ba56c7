package org.softmaxntk.theorems.interval;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Proves that an expression made of atoms, decimals, sums, products, quotients and powers is 0 identically.
 *
 * <p>Atoms are parameters, and whatever is not arithmetic (roots, exponentials, series): these are taken as independent
 * unknowns, which can miss an identity but never invents one. Written over a common denominator the expression is P/Q,
 * and the tree bounds the degree of P in each atom. A polynomial of degree ≤ k in each atom that vanishes on a grid of
 * k + 1 values per atom is 0; so finitely many evaluations in exact fractions decide.
 *
 * <p>Cost: the product of the degrees plus one, times the size of the expression.
 */
final class RationalIdentity {
    /** Where grids begin: the forms in use have their poles at −2, −1, 0 and 1. */
    private static final int FIRST_VALUE = 2;

    /** Bounds for the degrees of numerator and denominator in one atom. */
    private record Degrees(int numerator, int denominator) {
        Degrees times(Degrees other) {
            return new Degrees(numerator + other.numerator, denominator + other.denominator);
        }

        Degrees over(Degrees other) {
            return new Degrees(numerator + other.denominator, denominator + other.numerator);
        }

        Degrees plus(Degrees other) {
            int crossed = Math.max(numerator + other.denominator, other.numerator + denominator);
            return new Degrees(crossed, denominator + other.denominator);
        }
    }

    private RationalIdentity() {}

    /** Whether every atom is a parameter, so that {@link #isZero} decides. */
    static boolean isRational(Expression expression) {
        return expression.parameters().containsAll(atoms(expression));
    }

    /**
     * Whether {@code expression} is 0 for all values of its atoms at which it is defined.
     *
     * @throws ArithmeticException when it, or a part of it, has a pole at an integer from 2 up
     */
    static boolean isZero(Expression expression) {
        return vanishes(expression, List.copyOf(atoms(expression)), Map.of());
    }

    private static boolean vanishes(Expression expression, List<String> free, Map<String, BigFraction> fixed) {
        if (free.isEmpty()) {
            return value(expression, fixed).equals(BigFraction.ZERO);
        }
        String name = free.get(0);
        List<String> others = free.subList(1, free.size());
        int degree = degrees(expression, name).numerator();
        return IntStream.rangeClosed(FIRST_VALUE, FIRST_VALUE + degree).allMatch(k -> {
            Map<String, BigFraction> more = new TreeMap<>(fixed);
            more.put(name, new BigFraction(k));
            return vanishes(expression, others, more);
        });
    }

    private static Set<String> atoms(Expression expression) {
        if (expression instanceof Leaf.Constant) {
            return Set.of();
        }
        Set<String> names = new TreeSet<>();
        if (expression instanceof Operation.Power power) {
            names.addAll(atoms(power.base()));
        } else if (expression instanceof Operation.Binary binary) {
            names.addAll(atoms(binary.a()));
            names.addAll(atoms(binary.b()));
        } else {
            names.add(expression.toString());
        }
        return names;
    }

    private static Degrees degrees(Expression expression, String name) {
        if (expression instanceof Operation.Power power) {
            Degrees base = degrees(power.base(), name);
            return new Degrees(power.exponent() * base.numerator(), power.exponent() * base.denominator());
        }
        if (!(expression instanceof Operation.Binary binary)) {
            return new Degrees(expression.toString().equals(name) ? 1 : 0, 0);
        }
        Degrees a = degrees(binary.a(), name);
        Degrees b = degrees(binary.b(), name);
        if (binary instanceof Operation.Product) {
            return a.times(b);
        }
        return binary instanceof Operation.Quotient ? a.over(b) : a.plus(b);
    }

    private static BigFraction value(Expression expression, Map<String, BigFraction> point) {
        if (expression instanceof Leaf.Constant constant) {
            BigFraction power =
                    new BigFraction(BigInteger.TEN).pow(constant.value().scale());
            return new BigFraction(constant.value().unscaledValue()).divide(power);
        }
        if (expression instanceof Operation.Power power) {
            return value(power.base(), point).pow(power.exponent());
        }
        if (!(expression instanceof Operation.Binary binary)) {
            return point.get(expression.toString());
        }
        BigFraction a = value(binary.a(), point);
        BigFraction b = value(binary.b(), point);
        if (binary instanceof Operation.Product) {
            return a.multiply(b);
        }
        if (binary instanceof Operation.Quotient) {
            return a.divide(b);
        }
        return binary instanceof Operation.Sum ? a.add(b) : a.subtract(b);
    }
}
