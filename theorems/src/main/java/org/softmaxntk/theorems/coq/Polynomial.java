package org.softmaxntk.theorems.coq;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.math3.fraction.BigFraction;
import org.softmaxntk.theorems.coq.CoqTerm.Rank;
import org.softmaxntk.theorems.interval.ElementaryFunction;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.ExpressionVisitor;

/**
 * A formula multiplied out: exact coefficients by monomial, over parameters and whatever is not arithmetic.
 *
 * @param terms non-zero coefficients by monomial, in the order of the monomials' texts
 */
record Polynomial(SortedMap<Polynomial.Monomial, BigFraction> terms) {
    /**
     * A product of powers.
     *
     * @param powers exponents ≥ 1 by factor, as a factor of a product in Coq; none: 1
     */
    record Monomial(SortedMap<String, Integer> powers) implements Comparable<Monomial> {
        static final Monomial ONE = new Monomial(new TreeMap<>());

        Monomial {
            powers = Collections.unmodifiableSortedMap(new TreeMap<>(powers));
        }

        Monomial times(Monomial other) {
            SortedMap<String, Integer> product = new TreeMap<>(powers);
            other.powers.forEach((factor, exponent) -> product.merge(factor, exponent, Integer::sum));
            return new Monomial(product);
        }

        /** Whether it is one logarithm. */
        boolean isLogarithm() {
            return powers.size() == 1 && powers.firstKey().startsWith("ln ") && powers.get(powers.firstKey()) == 1;
        }

        @Override
        public int compareTo(Monomial other) {
            return toString().compareTo(other.toString());
        }

        /** As it stands in a product. */
        @Override
        public String toString() {
            return powers.entrySet().stream()
                    .map(power -> power.getKey() + (power.getValue() == 1 ? "" : " ^ " + power.getValue()))
                    .collect(Collectors.joining(" * "));
        }
    }

    Polynomial {
        SortedMap<Monomial, BigFraction> kept = new TreeMap<>(terms);
        kept.values().removeIf(BigFraction.ZERO::equals);
        terms = Collections.unmodifiableSortedMap(kept);
    }

    static Polynomial of(Expression expression) {
        return expression.accept(new Multiplying());
    }

    /** Whether two formulas are the same polynomial. */
    static boolean same(Expression a, Expression b) {
        return of(a).equals(of(b));
    }

    private static Polynomial constant(BigFraction value) {
        return new Polynomial(new TreeMap<>(Map.of(Monomial.ONE, value)));
    }

    private boolean isConstant() {
        return terms.isEmpty() || (terms.size() == 1 && terms.containsKey(Monomial.ONE));
    }

    private BigFraction constantTerm() {
        return terms.getOrDefault(Monomial.ONE, BigFraction.ZERO);
    }

    private Polynomial plus(Polynomial other, BigFraction factor) {
        SortedMap<Monomial, BigFraction> sum = new TreeMap<>(terms);
        other.terms.forEach((monomial, value) -> sum.merge(monomial, value.multiply(factor), BigFraction::add));
        return new Polynomial(sum);
    }

    private Polynomial times(Polynomial other) {
        Polynomial product = constant(BigFraction.ZERO);
        for (Map.Entry<Monomial, BigFraction> term : terms.entrySet()) {
            SortedMap<Monomial, BigFraction> row = new TreeMap<>();
            other.terms.forEach((monomial, value) -> row.put(monomial.times(term.getKey()), value));
            product = product.plus(new Polynomial(row), term.getValue());
        }
        return product;
    }

    private static final class Multiplying implements ExpressionVisitor<Polynomial> {
        private static Polynomial factor(Expression whole) {
            String text = CoqTerm.written(whole).at(Rank.APPLICATION);
            return new Polynomial(new TreeMap<>(Map.of(new Monomial(new TreeMap<>(Map.of(text, 1))), BigFraction.ONE)));
        }

        @Override
        public Polynomial parameter(String name) {
            return factor(Expression.parameter(name));
        }

        @Override
        public Polynomial constant(BigDecimal value) {
            BigDecimal scaled = value.scale() < 0 ? value.setScale(0) : value;
            return Polynomial.constant(new BigFraction(scaled.unscaledValue(), BigInteger.TEN.pow(scaled.scale())));
        }

        @Override
        public Polynomial sum(Expression a, Expression b) {
            return a.accept(this).plus(b.accept(this), BigFraction.ONE);
        }

        @Override
        public Polynomial difference(Expression a, Expression b) {
            return a.accept(this).plus(b.accept(this), BigFraction.MINUS_ONE);
        }

        @Override
        public Polynomial product(Expression a, Expression b) {
            return a.accept(this).times(b.accept(this));
        }

        @Override
        public Polynomial quotient(Expression a, Expression b) {
            Polynomial divisor = b.accept(this);
            return divisor.isConstant()
                    ? a.accept(this)
                            .times(Polynomial.constant(divisor.constantTerm().reciprocal()))
                    : factor(a.dividedBy(b));
        }

        @Override
        public Polynomial power(Expression base, int exponent) {
            Polynomial power = Polynomial.constant(BigFraction.ONE);
            for (int k = 0; k < exponent; k++) {
                power = power.times(base.accept(this));
            }
            return power;
        }

        @Override
        public Polynomial root(Expression a) {
            return factor(a.sqrt());
        }

        @Override
        public Polynomial elementary(ElementaryFunction function, Expression argument) {
            return switch (function) {
                case EXP -> factor(argument.exp());
                case EXPM1 -> factor(argument.expm1());
                case LOG -> factor(argument.log());
                case LOG1P -> factor(argument.log1p());
                case SINH -> factor(argument.sinh());
                case COSH -> factor(argument.cosh());
                case TANH -> factor(argument.tanh());
            };
        }

        @Override
        public Polynomial series(int stride, int first, Expression argument) {
            return factor(stride == 1 ? argument.exponentialTail(first) : argument.hyperbolicTail(first));
        }

        @Override
        public Polynomial differenceQuotient(int stride, int first, Expression a, Expression b) {
            return factor(
                    stride == 1
                            ? Expression.exponentialTailQuotient(first, a, b)
                            : Expression.hyperbolicTailQuotient(first, a, b));
        }
    }
}
