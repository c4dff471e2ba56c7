package org.softmaxntk.model.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.softmaxntk.model.random.RandomStream;

/** Random data sets: a family of inputs and a family of targets, by the name {@code sphere/one-hot}, say. */
public record SyntheticData(SyntheticInputs inputs, SyntheticTargets targets) {
    /** Every family of inputs with every family of targets. */
    public static List<SyntheticData> all() {
        return Arrays.stream(SyntheticInputs.values())
                .flatMap(x -> Arrays.stream(SyntheticTargets.values()).map(y -> new SyntheticData(x, y)))
                .toList();
    }

    /** {@code inputs/targets}; {@code inputs} alone comes with targets in the unit ball. */
    public static SyntheticData byName(String name) {
        int slash = name.indexOf('/');
        return slash < 0
                ? new SyntheticData(SyntheticInputs.byName(name), SyntheticTargets.UNIT_BALL)
                : new SyntheticData(
                        SyntheticInputs.byName(name.substring(0, slash)),
                        SyntheticTargets.byName(name.substring(slash + 1)));
    }

    public String name() {
        return inputs.id() + "/" + targets.id();
    }

    /**
     * n samples; the same stream gives the same bits. Inputs and targets come from its children {@code inputs} and
     * {@code targets}, so that a change in one leaves the other.
     *
     * @throws org.softmaxntk.model.InvalidInput if n, d_in or d_out is below 1, or the family has no such shape
     */
    public DataSet draw(int n, int inputDimension, int outputDimension, RandomStream stream) {
        String name =
                String.format(Locale.ROOT, "%s n=%d d_in=%d d_out=%d", name(), n, inputDimension, outputDimension);
        return DataSet.of(
                name,
                inputs.draw(n, inputDimension, stream.named("inputs")),
                targets.draw(n, outputDimension, stream.named("targets")));
    }
}
