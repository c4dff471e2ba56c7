package org.softmaxntk.theorems.interval;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.interval.RewritingCheck.Tie;

/**
 * Holds an inequality in changed variables to the original that is printed for it.
 *
 * <p><b>Same sides.</b> Each side of the original, with the substitution put in, is that side of what is proved. Proved
 * in exact fractions where both are rational in the parameters or in the same other terms ({@link RationalIdentity});
 * otherwise compared at 16 points of the box in 40 digits, to 10⁻³⁰.
 *
 * <p><b>Nothing is lost.</b> The substitution maps the box onto the whole domain of the original. For each variable in
 * turn, the ones before it being fixed, it is (1) continuous in its parameter: its enclosure over the whole box is
 * defined, and every operation is continuous where it is; (2) at one end of the parameter it is the lower end of its
 * range and at the other the upper one, identically in the parameters before it (exactly, by an enclosure that is the
 * single number 0, or at 16 points as above); where the range has no upper end, it tends to ∞ ({@link Divergence}). By
 * the intermediate value theorem it takes every value in between.
 */
public final class SubstitutionCheck {
    private static final int SAMPLES = 16;
    private static final String AGREEMENT = "1e-30";

    private SubstitutionCheck() {}

    /** The weaker of the two; exact for a statement that is proved as it is printed. */
    public static Tie of(ScalarStatement statement) {
        return statement
                .change()
                .map(change -> Stream.of(
                                sides(change, statement.inequality()),
                                cover(change, statement.inequality().box()))
                        .min(Enum::compareTo)
                        .orElseThrow())
                .orElse(Tie.EXACT);
    }

    /** How the original's sides are tied to those of what is proved. */
    public static Tie sides(ChangeOfVariables change, Inequality proved) {
        return weaker(
                same(change.left().with(change.substitution()), proved.left(), proved.box()),
                same(change.right().with(change.substitution()), proved.right(), proved.box()));
    }

    /** How it is known that the box is mapped onto the whole domain. */
    public static Tie cover(ChangeOfVariables change, Box box) {
        List<String> parameters = List.copyOf(box.sides().keySet());
        if (parameters.size() != change.domain().sides().size()) {
            return Tie.BROKEN;
        }
        return IntStream.range(0, parameters.size())
                .mapToObj(k -> cover(change, k, box, parameters))
                .min(Enum::compareTo)
                .orElse(Tie.EXACT);
    }

    private static Tie cover(ChangeOfVariables change, int k, Box box, List<String> parameters) {
        Expression variable = change.variable(k);
        boolean inOrder = parameters.subList(0, k + 1).containsAll(variable.parameters());
        if (!inOrder || variable.over(box).isUndefined()) {
            return Tie.BROKEN;
        }
        Domain.Side side = change.domain().sides().get(k);
        Expression lower = side.lower().with(change.substitution());
        Optional<Expression> upper = side.upper().map(end -> end.with(change.substitution()));
        Ends ends = new Ends(variable, parameters.get(k), box);
        return upper.map(end -> stronger(
                        weaker(ends.atLower(lower), ends.atUpper(end)), weaker(ends.atLower(end), ends.atUpper(lower))))
                .orElseGet(() -> weaker(ends.atLower(lower), ends.toInfinity()));
    }

    /** A variable at the ends of one parameter. */
    private record Ends(Expression variable, String parameter, Box box) {
        Tie atLower(Expression expected) {
            return at(box.lowerEnd(parameter), expected);
        }

        Tie atUpper(Expression expected) {
            return box.upperEnd(parameter).map(end -> at(end, expected)).orElse(Tie.BROKEN);
        }

        Tie toInfinity() {
            boolean diverges = box.upperEnd(parameter).isEmpty() && variable.accept(new Divergence(parameter, box));
            return diverges ? Tie.EXACT : Tie.BROKEN;
        }

        private Tie at(String end, Expression expected) {
            return same(variable.with(Map.of(parameter, Expression.decimal(end))), expected, box);
        }
    }

    private static Tie weaker(Tie a, Tie b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    private static Tie stronger(Tie a, Tie b) {
        return a.compareTo(b) < 0 ? b : a;
    }

    /** Whether two formulas are the same number everywhere in the box. */
    private static Tie same(Expression a, Expression b, Box box) {
        Expression gap = a.minus(b);
        if (a.equals(b) || RationalIdentity.isZero(gap) || gap.over(box).equals(Interval.ZERO)) {
            return Tie.EXACT;
        }
        boolean decided = RationalIdentity.isRational(gap);
        return !decided && Samples.of(box, SAMPLES).allMatch(point -> agree(a, b, point)) ? Tie.SAMPLED : Tie.BROKEN;
    }

    private static boolean agree(Expression a, Expression b, Point point) {
        Digits digits = Digits.of(40);
        Dfp first = a.at(point, digits);
        Dfp second = b.at(point, digits);
        Dfp allowed = first.abs().add(second.abs()).multiply(digits.precision().of(AGREEMENT));
        return !digits.precision().isGreater(first.subtract(second).abs(), allowed);
    }
}
