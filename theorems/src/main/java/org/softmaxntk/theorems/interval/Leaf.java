package org.softmaxntk.theorems.interval;

import java.math.BigDecimal;
import java.util.Set;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.theorems.arithmetic.Digits;

/** Expressions without operands. */
sealed interface Leaf extends Expression {
    /** A parameter of the box. */
    record Parameter(String name) implements Leaf {
        @Override
        public Interval over(Box box) {
            return box.range(name);
        }

        @Override
        public Dfp at(Point point, Digits digits) {
            return point.coordinate(name, digits);
        }

        @Override
        public Set<String> parameters() {
            return Set.of(name);
        }

        @Override
        public <T> T accept(ExpressionVisitor<T> visitor) {
            return visitor.parameter(name);
        }

        @Override
        public String toString() {
            return Notation.TEXT.write(this);
        }
    }

    /**
     * A decimal number, exact.
     *
     * @param value the number
     * @param enclosure the interval around it, found once
     */
    record Constant(BigDecimal value, Interval enclosure) implements Leaf {
        Constant(BigDecimal value) {
            this(value, Interval.around(value));
        }

        @Override
        public Interval over(Box box) {
            return enclosure;
        }

        @Override
        public Dfp at(Point point, Digits digits) {
            return digits.precision().of(value.toString());
        }

        @Override
        public Set<String> parameters() {
            return Set.of();
        }

        @Override
        public <T> T accept(ExpressionVisitor<T> visitor) {
            return visitor.constant(value);
        }

        @Override
        public String toString() {
            return Notation.TEXT.write(this);
        }
    }
}
