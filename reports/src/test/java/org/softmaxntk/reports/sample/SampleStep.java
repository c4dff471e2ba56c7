package org.softmaxntk.reports.sample;

import java.util.List;
import org.softmaxntk.theorems.interval.Box;
import org.softmaxntk.theorems.interval.Expression;
import org.softmaxntk.theorems.interval.Inequality;
import org.softmaxntk.theorems.interval.ScalarStatement;

/** x ≤ 2x on [0, 1], and its false neighbour 2x ≤ x. */
final class SampleStep {
    static final String ID = "doubling-grows";

    private static final Expression X = Expression.parameter("x");

    static final ScalarStatement STEP = ScalarStatement.of(
                    ID,
                    "[ours] a sample",
                    List.of(SampleCatalogue.BOUND, "a-claim-to-come"),
                    Inequality.atMost(Box.of("x", "0", "1"), X, X.times(2)))
            .unlike("halving-grows", X.times(2), X);

    private SampleStep() {}
}
