package org.softmaxntk.properties.certification;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.linear.Matrix;

/**
 * Losses ‖F − Y‖² that no function of some kind goes below, as computed; the relative error is about 10⁻¹².
 *
 * @param duplicates no function at all: equal inputs have equal outputs, so Σ of the squared distances to the mean target of
 *     each group of samples with the same inputs
 * @param linear no function linear in x, as the network is for σ → 0: the squared residual of Y's least squares on X, without
 *     intercept
 */
record Floors(double duplicates, double linear) {
    /** Singular values below this share of the largest are taken as 0. */
    private static final double RANK_TOLERANCE = 1e-10;

    /** Cost O(n·d_in·(d_in + d_out)). */
    static Floors of(DataSet data) {
        return new Floors(withinGroups(data), linearResidual(data));
    }

    private static double withinGroups(DataSet data) {
        Map<List<Double>, Matrix> sums = new LinkedHashMap<>();
        Map<List<Double>, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < data.samples(); i++) {
            List<Double> input = key(data, i);
            sums.merge(input, data.targets().rows(i, i + 1), Matrix::plus);
            counts.merge(input, 1, Integer::sum);
        }
        double floor = 0;
        for (int i = 0; i < data.samples(); i++) {
            List<Double> input = key(data, i);
            Matrix mean = sums.get(input).times(1.0 / counts.get(input));
            double distance = data.targets().rows(i, i + 1).minus(mean).frobeniusNorm();
            floor += counts.get(input) == 1 ? 0 : distance * distance;
        }
        return floor;
    }

    private static List<Double> key(DataSet data, int sample) {
        return Arrays.stream(data.inputs().row(sample))
                .mapToObj(entry -> entry + 0.0)
                .toList();
    }

    /** ‖Y‖² less the part in the span of X's left singular vectors. */
    private static double linearResidual(DataSet data) {
        RealMatrix y = new Array2DRowRealMatrix(data.targets().toArray(), false);
        RealMatrix x = new Array2DRowRealMatrix(data.inputs().toArray(), false);
        SingularValueDecomposition found = new SingularValueDecomposition(x);
        double[] singular = found.getSingularValues();
        RealMatrix rest = y;
        for (int k = 0; k < singular.length && singular[k] > RANK_TOLERANCE * singular[0]; k++) {
            RealMatrix direction = found.getU().getColumnMatrix(k);
            rest = rest.subtract(direction.multiply(direction.transpose().multiply(y)));
        }
        double norm = rest.getFrobeniusNorm();
        return norm * norm;
    }
}
