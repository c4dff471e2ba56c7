package org.softmaxntk.theorems.diffusion;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.RealFieldElement;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.Precision;

/**
 * All tuples of labels that points (t_i, x_i) may have, with their probabilities: each X_0,i is the law's point j with
 * probability r_ij, independently.
 *
 * @param <T> the numbers
 */
final class LabelNoise<T extends RealFieldElement<T>> {
    private final Precision<T> precision;
    private final FieldTable<T> atoms;
    private final List<ComponentSums<T>> shares;

    /** @param shares one for each sample */
    LabelNoise(FieldTable<T> atoms, List<ComponentSums<T>> shares) {
        this.precision = atoms.precision();
        this.atoms = atoms;
        this.shares = List.copyOf(shares);
    }

    /** E‖G(Y − f*)‖²_F over all tuples, G of n columns and f* of n rows. */
    T expectedSquare(FieldTable<T> smoother, FieldTable<T> means) {
        T sum = precision.zero();
        for (List<Integer> tuple : tuples()) {
            T probability = precision.one();
            for (int i = 0; i < tuple.size(); i++) {
                probability = probability.multiply(shares.get(i).share(tuple.get(i)));
            }
            FieldTable<T> noise = FieldTable.generate(
                    precision,
                    tuple.size(),
                    atoms.columns(),
                    (i, c) -> atoms.at(tuple.get(i), c).subtract(means.at(i, c)));
            FieldTable<T> value = smoother.times(noise);
            sum = sum.add(probability.multiply(value.inner(value)));
        }
        return sum;
    }

    private List<List<Integer>> tuples() {
        List<List<Integer>> tuples = List.of(List.of());
        for (int i = 0; i < shares.size(); i++) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> tuple : tuples) {
                for (int j = 0; j < atoms.rows(); j++) {
                    List<Integer> one = new ArrayList<>(tuple);
                    one.add(j);
                    longer.add(List.copyOf(one));
                }
            }
            tuples = longer;
        }
        return tuples;
    }
}
