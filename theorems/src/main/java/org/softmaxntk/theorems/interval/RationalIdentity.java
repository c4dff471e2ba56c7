package org.softmaxntk.theorems.interval;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Proves that an expression made of atoms, decimals, sums, products, quotients and powers is 0 identically.
 *
 * <p>Atoms are parameters, and whatever is not arithmetic (roots, exponentials, series): two of them are the same
 * unknown when they are the same tree, and independent otherwise, which can miss an identity but never invents one.
 * Written over a common denominator the expression is P/Q, and the tree bounds the degree of P in each atom. A
 * polynomial of degree ≤ k in each atom that vanishes on a grid of k + 1 values per atom is 0; so finitely many
 * evaluations in exact fractions decide.
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
        return atoms(expression).stream().allMatch(Leaf.Parameter.class::isInstance);
    }

    /**
     * Whether {@code expression} is 0 for all values of its atoms at which it is defined.
     *
     * @throws ArithmeticException when it, or a part of it, has a pole at an integer from 2 up
     */
    static boolean isZero(Expression expression) {
        return vanishes(expression, List.copyOf(atoms(expression)), Map.of());
    }

    private static boolean vanishes(Expression expression, List<Expression> free, Map<Expression, BigFraction> fixed) {
        if (free.isEmpty()) {
            return value(expression, fixed).equals(BigFraction.ZERO);
        }
        Expression atom = free.get(0);
        List<Expression> others = free.subList(1, free.size());
        int degree = degrees(expression, atom).numerator();
        return IntStream.rangeClosed(FIRST_VALUE, FIRST_VALUE + degree).allMatch(k -> {
            Map<Expression, BigFraction> more = new HashMap<>(fixed);
            more.put(atom, new BigFraction(k));
            return vanishes(expression, others, more);
        });
    }

    private static Set<Expression> atoms(Expression expression) {
        if (expression instanceof Leaf.Constant) {
            return Set.of();
        }
        Set<Expression> found = new LinkedHashSet<>();
        if (expression instanceof Operation.Power power) {
            found.addAll(atoms(power.base()));
        } else if (expression instanceof Operation.Binary binary) {
            found.addAll(atoms(binary.a()));
            found.addAll(atoms(binary.b()));
        } else {
            found.add(expression);
        }
        return found;
    }

    private static Degrees degrees(Expression expression, Expression atom) {
        if (expression instanceof Operation.Power power) {
            Degrees base = degrees(power.base(), atom);
            return new Degrees(power.exponent() * base.numerator(), power.exponent() * base.denominator());
        }
        if (!(expression instanceof Operation.Binary binary)) {
            return new Degrees(expression.equals(atom) ? 1 : 0, 0);
        }
        Degrees a = degrees(binary.a(), atom);
        Degrees b = degrees(binary.b(), atom);
        if (binary instanceof Operation.Product) {
            return a.times(b);
        }
        return binary instanceof Operation.Quotient ? a.over(b) : a.plus(b);
    }

    private static BigFraction value(Expression expression, Map<Expression, BigFraction> point) {
        if (expression instanceof Leaf.Constant constant) {
            BigFraction power =
                    new BigFraction(BigInteger.TEN).pow(constant.value().scale());
            return new BigFraction(constant.value().unscaledValue()).divide(power);
        }
        if (expression instanceof Operation.Power power) {
            return value(power.base(), point).pow(power.exponent());
        }
        if (!(expression instanceof Operation.Binary binary)) {
            return point.get(expression);
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
