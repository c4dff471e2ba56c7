package org.softmaxntk.theorems.verdict;

import java.util.List;
import java.util.function.Function;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.FalseVariant;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.given.NetworkOnData;

/** A claim whose sides a test makes up. */
record FakeClaim(List<Hypothesis<NetworkOnData>> hypotheses, Sides fast, Function<Digits, Sides> precise)
        implements Claim<NetworkOnData> {
    @Override
    public String id() {
        return "made-up";
    }

    @Override
    public Class<NetworkOnData> given() {
        return NetworkOnData.class;
    }

    @Override
    public Sides inDoubles(NetworkOnData given) {
        return fast;
    }

    @Override
    public Sides inDigits(NetworkOnData given, Digits digits) {
        return precise.apply(digits);
    }

    @Override
    public List<FalseVariant<NetworkOnData>> falseVariants() {
        return List.of();
    }
}
