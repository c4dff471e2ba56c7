package org.softmaxntk.theorems.interval;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.softmaxntk.theorems.interval.Inequality.Relation;

/**
 * An inequality in its own variables, and what these are in the variables in which it is proved.
 *
 * <p>The k-th variable of the domain is written in the first k parameters of the box, so that, these before it being fixed,
 * it goes from one end to the other when the k-th parameter does. {@link SubstitutionCheck} holds all of this to the
 * inequality that is proved.
 *
 * @param domain where the original is claimed
 * @param left of the original
 * @param right of the original
 * @param substitution variable by variable; one that is not named is the parameter of the same name
 */
public record ChangeOfVariables(
        Domain domain, Expression left, Expression right, Map<String, Expression> substitution) {
    public ChangeOfVariables {
        substitution = Map.copyOf(substitution);
    }

    /** The k-th variable in the parameters of the box. */
    Expression variable(int k) {
        String name = domain.sides().get(k).name();
        return substitution.getOrDefault(name, Expression.parameter(name));
    }

    /** The variables that change, in the parameters of the box. */
    public String write(Notation notation) {
        return domain.sides().stream()
                .map(Domain.Side::name)
                .filter(substitution::containsKey)
                .map(name -> notation.write(Expression.parameter(name))
                        + notation.sign(Relation.EQUAL)
                        + notation.write(substitution.get(name)))
                .collect(Collectors.joining(notation.separator()));
    }

    /** What is claimed where {@code proved} is. */
    Claimed claimed(Inequality proved) {
        return new Claimed(domain, left, proved.relation(), right, List.of());
    }
}
