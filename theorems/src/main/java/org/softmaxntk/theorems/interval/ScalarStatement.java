package org.softmaxntk.theorems.interval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A scalar inequality that a proof leans on: settled on its whole box, not sampled.
 *
 * <p>It stands beside the theorem whose proof it is a step of, and its comment is its proof. What is printed is made from the
 * inequality; where that is proved in other variables, from the original that the change carries.
 *
 * @param id its name: what it concludes, in words joined by hyphens
 * @param source whose it is and where it comes from: [paper], [recalled], [ours] or [lit]
 * @param usedBy the ids of the claims whose proof uses it
 * @param inequality what is proved
 * @param change the original and its variables, where these are not the parameters of what is proved
 * @param falseVariants neighbours of it that are false, each of which the prover must refute; never empty once complete
 */
public record ScalarStatement(
        String id,
        String source,
        List<String> usedBy,
        Inequality inequality,
        Optional<ChangeOfVariables> change,
        List<FalseScalarVariant> falseVariants) {
    public ScalarStatement {
        usedBy = List.copyOf(usedBy);
        falseVariants = List.copyOf(falseVariants);
    }

    /** A step without neighbours as yet. */
    public static ScalarStatement of(String id, String source, List<String> usedBy, Inequality inequality) {
        return new ScalarStatement(id, source, usedBy, inequality, Optional.empty(), List.of());
    }

    /** Adds: it is this inequality, related in the same way, in changed variables. */
    public ScalarStatement originally(
            Domain domain, Expression left, Expression right, Map<String, Expression> substitution) {
        ChangeOfVariables changed = new ChangeOfVariables(domain, left, right, substitution);
        return new ScalarStatement(id, source, usedBy, inequality, Optional.of(changed), falseVariants);
    }

    /** Adds a false neighbour: {@code left} ≤ {@code right} on the same box. */
    public ScalarStatement unlike(String name, Expression left, Expression right) {
        return unlike(name, Inequality.atMost(inequality.box(), left, right));
    }

    /** Adds a false neighbour. */
    public ScalarStatement unlike(String name, Inequality neighbour) {
        List<FalseScalarVariant> more = new ArrayList<>(falseVariants);
        more.add(new FalseScalarVariant(name, neighbour));
        return new ScalarStatement(id, source, usedBy, inequality, change, more);
    }

    /** What is claimed, in its own variables. */
    public Claimed claimed() {
        return change.map(changed -> changed.claimed(inequality)).orElseGet(inequality::claimed);
    }

    /** The inequality and its whole range, as text. */
    public String conclusion() {
        return claimed().write(Notation.TEXT);
    }

    /** The same in LaTeX. */
    public String latex() {
        return claimed().write(Notation.LATEX);
    }
}
