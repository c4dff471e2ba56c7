package org.softmaxntk.theorems.interval;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.theorems.arithmetic.Digits;

/** Expressions made by arithmetic. */
sealed interface Operation extends Expression {
    /** Two operands. */
    sealed interface Binary extends Operation {
        Expression a();

        Expression b();

        @Override
        default Set<String> parameters() {
            return Stream.of(a(), b())
                    .flatMap(operand -> operand.parameters().stream())
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** a + b. */
    record Sum(Expression a, Expression b) implements Binary {
        @Override
        public Interval over(Box box) {
            return a.over(box).plus(b.over(box));
        }

        @Override
        public Dfp at(Point point, Digits digits) {
            return a.at(point, digits).add(b.at(point, digits));
        }

        @Override
        public <T> T accept(ExpressionVisitor<T> visitor) {
            return visitor.sum(a, b);
        }

        @Override
        public String toString() {
            return Notation.TEXT.write(this);
        }
    }

    /** a − b. */
    record Difference(Expression a, Expression b) implements Binary {
        @Override
        public Interval over(Box box) {
            return a.over(box).minus(b.over(box));
        }

        @Override
        public Dfp at(Point point, Digits digits) {
            return a.at(point, digits).subtract(b.at(point, digits));
        }

        @Override
        public <T> T accept(ExpressionVisitor<T> visitor) {
            return visitor.difference(a, b);
        }

        @Override
        public String toString() {
            return Notation.TEXT.write(this);
        }
    }

    /** a·b. */
    record Product(Expression a, Expression b) implements Binary {
        @Override
        public Interval over(Box box) {
            return a.over(box).times(b.over(box));
        }

        @Override
        public Dfp at(Point point, Digits digits) {
            return a.at(point, digits).multiply(b.at(point, digits));
        }

        @Override
        public <T> T accept(ExpressionVisitor<T> visitor) {
            return visitor.product(a, b);
        }

        @Override
        public String toString() {
            return Notation.TEXT.write(this);
        }
    }

    /** a/b; the enclosure is undefined where b may be 0. */
    record Quotient(Expression a, Expression b) implements Binary {
        @Override
        public Interval over(Box box) {
            return a.over(box).dividedBy(b.over(box));
        }

        @Override
        public Dfp at(Point point, Digits digits) {
            return a.at(point, digits).divide(b.at(point, digits));
        }

        @Override
        public <T> T accept(ExpressionVisitor<T> visitor) {
            return visitor.quotient(a, b);
        }

        @Override
        public String toString() {
            return Notation.TEXT.write(this);
        }
    }

    /** baseⁿ, n ≥ 0. */
    record Power(Expression base, int exponent) implements Operation {
        @Override
        public Interval over(Box box) {
            return base.over(box).power(exponent);
        }

        @Override
        public Dfp at(Point point, Digits digits) {
            return base.at(point, digits).pow(exponent);
        }

        @Override
        public Set<String> parameters() {
            return base.parameters();
        }

        @Override
        public <T> T accept(ExpressionVisitor<T> visitor) {
            return visitor.power(base, exponent);
        }

        @Override
        public String toString() {
            return Notation.TEXT.write(this);
        }
    }

    /** √a; the enclosure is undefined where a may be negative. */
    record Root(Expression a) implements Operation {
        @Override
        public Interval over(Box box) {
            return a.over(box).sqrt();
        }

        @Override
        public Dfp at(Point point, Digits digits) {
            return a.at(point, digits).sqrt();
        }

        @Override
        public Set<String> parameters() {
            return a.parameters();
        }

        @Override
        public <T> T accept(ExpressionVisitor<T> visitor) {
            return visitor.root(a);
        }

        @Override
        public String toString() {
            return Notation.TEXT.write(this);
        }
    }
}
