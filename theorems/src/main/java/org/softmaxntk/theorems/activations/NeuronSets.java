package org.softmaxntk.theorems.activations;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.Network;

/** For every sample i a set of neurons, known without error: see {@link ExactLogit}. */
final class NeuronSets {
    private final int width;
    private final List<BitSet> bySample;

    private NeuronSets(int width, List<BitSet> bySample) {
        this.width = width;
        this.bySample = bySample;
    }

    /** The neurons that are on: ⟨w_r, x_i⟩ > 0. Cost O(n·m·d_in). */
    static NeuronSets active(Network network, DataSet data) {
        ExactLogit logit = new ExactLogit(network.hiddenWeights(), data.inputs());
        return of(network, data, i -> r -> logit.isPositive(r, i));
    }

    /** The neurons that a move of length R may switch: |⟨w_r, x_i⟩| ≤ R‖x_i‖. Cost O(n·m·d_in). */
    static NeuronSets nearBoundary(Network network, DataSet data, double radius) {
        ExactLogit logit = new ExactLogit(network.hiddenWeights(), data.inputs());
        return of(network, data, i -> r -> logit.isWithin(radius, r, i));
    }

    /** Of every sample, which neurons belong to its set. */
    @FunctionalInterface
    private interface Membership {
        IntPredicate of(int i);
    }

    private static NeuronSets of(Network network, DataSet data, Membership membership) {
        int width = network.width();
        List<BitSet> sets = IntStream.range(0, data.samples())
                .mapToObj(i -> IntStream.range(0, width)
                        .filter(membership.of(i))
                        .collect(() -> new BitSet(width), BitSet::set, BitSet::or))
                .toList();
        return new NeuronSets(width, sets);
    }

    /** How many neurons are in the set of i or in that of j. */
    int countOfEither(int i, int j) {
        BitSet union = (BitSet) bySample.get(i).clone();
        union.or(bySample.get(j));
        return union.cardinality();
    }

    /** How many neurons are in the set of i and in that of j. */
    int countOfBoth(int i, int j) {
        BitSet common = (BitSet) bySample.get(i).clone();
        common.and(bySample.get(j));
        return common.cardinality();
    }

    /** m. */
    int width() {
        return width;
    }

    boolean areEmpty() {
        return bySample.stream().allMatch(BitSet::isEmpty);
    }

    /** Whether every sample has the same set here and there. */
    boolean areThose(NeuronSets other) {
        return bySample.equals(other.bySample);
    }

    /** Whether {@code slopes}, n×m, is above 0 on these sets and nowhere else. */
    boolean areWherePositive(Matrix slopes) {
        return IntStream.range(0, slopes.rows())
                .allMatch(i -> IntStream.range(0, width)
                        .allMatch(r -> (slopes.at(i, r) > 0) == bySample.get(i).get(r)));
    }
}
