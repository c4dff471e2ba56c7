package org.softmaxntk.reports.sample;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/** x ≤ 2x on [0, 1], and its false neighbour 2x ≤ x. */
final class SampleStep implements ScalarStatement {
    static final String ID = "doubling-grows";

    private static final Expression X = Expression.parameter("x");
    private static final Box RANGE = Box.of("x", "0", "1");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String conclusion() {
        return "x ≤ 2x on [0, 1]";
    }

    @Override
    public String latex() {
        return "x\\le 2x";
    }

    @Override
    public String source() {
        return "[ours] a sample";
    }

    @Override
    public List<String> usedBy() {
        return List.of(SampleCatalogue.BOUND, "a-claim-to-come");
    }

    @Override
    public Inequality inequality() {
        return Inequality.atMost(RANGE, X, X.times(2));
    }

    @Override
    public List<FalseScalarVariant> falseVariants() {
        return List.of(FalseScalarVariant.atMost("halving-grows", RANGE, X.times(2), X));
    }
}
