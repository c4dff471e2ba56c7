package org.softmaxntk.theorems.interval;

import java.util.List;
import java.util.stream.Stream;
import org.softmaxntk.theorems.interval.Inequality.Relation;
import org.softmaxntk.theorems.interval.MarginForm.Scale;

/**
 * What an inequality claims, in the variables in which it is used: what is printed.
 *
 * @param domain where it is claimed, but for {@code excluded}
 * @param excluded variables that must not be 0, because a side is not defined, or its logarithm used, there
 */
public record Claimed(Domain domain, Expression left, Relation relation, Expression right, List<String> excluded) {
    public Claimed {
        excluded = List.copyOf(excluded);
    }

    /** The claim of an inequality in its own variables. */
    static Claimed of(Inequality inequality) {
        Box box = inequality.box();
        List<String> excluded = box.sides().keySet().stream()
                .filter(name -> box.range(name).contains(0))
                .filter(name -> saysNothing(inequality, box.middle().asBox().with(name, Interval.ZERO)))
                .toList();
        return new Claimed(Domain.of(box), inequality.left(), inequality.relation(), inequality.right(), excluded);
    }

    /** Whether a side is not defined at a point, or logarithms of a side that is 0 there are compared. */
    private static boolean saysNothing(Inequality inequality, Box point) {
        boolean logarithmic = inequality.forms().stream().anyMatch(form -> form.scale() == Scale.LOGARITHM);
        return Stream.of(inequality.left(), inequality.right())
                .map(side -> side.over(point))
                .anyMatch(value -> value.isUndefined() || (logarithmic && value.equals(Interval.ZERO)));
    }

    /** The relation, the sides and their whole range. */
    public String write(Notation notation) {
        String statement = notation.write(left) + notation.sign(relation) + notation.write(right);
        return domain.sides().isEmpty() ? statement : notation.ranged(statement, domain.write(notation, excluded));
    }

    @Override
    public String toString() {
        return write(Notation.TEXT);
    }
}
