package org.softmaxntk.theorems.interval;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.theorems.arithmetic.Digits;

/** Expressions made by applying a transcendental function. */
sealed interface Applied extends Expression {
    /** An elementary function. */
    record Elementary(ElementaryFunction function, Expression argument) implements Applied {
        @Override
        public Interval over(Box box) {
            return function.over(argument.over(box));
        }

        @Override
        public Dfp at(Point point, Digits digits) {
            return function.at(argument.at(point, digits), digits);
        }

        @Override
        public Set<String> parameters() {
            return argument.parameters();
        }

        @Override
        public <T> T accept(ExpressionVisitor<T> visitor) {
            return visitor.elementary(function, argument);
        }

        @Override
        public String toString() {
            return Notation.TEXT.write(this);
        }
    }

    /** A series with factorials for denominators. */
    record Series(FactorialSeries series, Expression argument) implements Applied {
        @Override
        public Interval over(Box box) {
            return series.over(argument.over(box));
        }

        @Override
        public Dfp at(Point point, Digits digits) {
            return series.at(argument.at(point, digits), digits);
        }

        @Override
        public Set<String> parameters() {
            return argument.parameters();
        }

        @Override
        public <T> T accept(ExpressionVisitor<T> visitor) {
            return visitor.series(series.stride(), series.first(), argument);
        }

        @Override
        public String toString() {
            return Notation.TEXT.write(this);
        }
    }

    /**
     * (f(b) − f(a))/(b − a) = f′(ξ) for some ξ between a and b (mean value theorem): enclosed by f′ over the hull, so
     * that nothing cancels where a and b meet.
     */
    record DifferenceQuotient(FactorialSeries series, Expression a, Expression b) implements Applied {
        @Override
        public Interval over(Box box) {
            return series.slopeOver(a.over(box).hull(b.over(box)));
        }

        @Override
        public Dfp at(Point point, Digits digits) {
            Dfp from = a.at(point, digits);
            Dfp to = b.at(point, digits);
            return series.at(to, digits).subtract(series.at(from, digits)).divide(to.subtract(from));
        }

        @Override
        public Set<String> parameters() {
            return Stream.of(a, b)
                    .flatMap(operand -> operand.parameters().stream())
                    .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public <T> T accept(ExpressionVisitor<T> visitor) {
            return visitor.differenceQuotient(series.stride(), series.first(), a, b);
        }

        @Override
        public String toString() {
            return Notation.TEXT.write(this);
        }
    }
}
