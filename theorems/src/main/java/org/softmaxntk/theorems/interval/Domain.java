package org.softmaxntk.theorems.interval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.softmaxntk.theorems.interval.Inequality.Relation;

/**
 * Where variables range, one after the other: the ends of a side may depend on the variables before it.
 *
 * @param sides in the order in which they are chosen; none for a statement about constants
 */
public record Domain(List<Side> sides) {
    /**
     * lower ≤ name ≤ upper.
     *
     * @param upper none: no upper end
     */
    public record Side(Expression lower, String name, Optional<Expression> upper) {
        private String write(Notation notation, boolean withoutZero) {
            boolean fromZero =
                    withoutZero && upper.isPresent() && Expression.number(0).equals(lower);
            String variable = notation.write(Expression.parameter(name));
            String end = notation.write(lower);
            String below = end + notation.sign(fromZero ? Relation.LESS : Relation.AT_MOST) + variable;
            String range = upper.map(above -> below + notation.sign(Relation.AT_MOST) + notation.write(above))
                    .orElseGet(() -> variable + notation.atLeast() + end);
            return withoutZero && !fromZero
                    ? range + notation.separator() + variable + notation.different() + "0"
                    : range;
        }
    }

    public Domain {
        sides = List.copyOf(sides);
    }

    /** The box, with its ends as they were given. */
    public static Domain of(Box box) {
        return new Domain(box.sides().keySet().stream()
                .map(name -> new Side(
                        Expression.decimal(box.lowerEnd(name)),
                        name,
                        box.upperEnd(name).map(Expression::decimal)))
                .toList());
    }

    /** One variable, {@code lower} ≤ name ≤ {@code upper}. */
    public static Domain of(Expression lower, String name, Expression upper) {
        return new Domain(List.of()).and(lower, name, upper);
    }

    /** One variable, name ≥ {@code lower}. */
    public static Domain from(String name, Expression lower) {
        return new Domain(List.of()).andFrom(name, lower);
    }

    /** One more variable, {@code lower} ≤ name ≤ {@code upper}. */
    public Domain and(Expression lower, String name, Expression upper) {
        return with(new Side(lower, name, Optional.of(upper)));
    }

    /** One more variable, name ≥ {@code lower}. */
    public Domain andFrom(String name, Expression lower) {
        return with(new Side(lower, name, Optional.empty()));
    }

    private Domain with(Side side) {
        List<Side> more = new ArrayList<>(sides);
        more.add(side);
        return new Domain(more);
    }

    /** All sides; 0 is left out of those named. */
    String write(Notation notation, List<String> withoutZero) {
        return sides.stream()
                .map(side -> side.write(notation, withoutZero.contains(side.name())))
                .collect(Collectors.joining(notation.separator()));
    }
}
