package org.softmaxntk.model.reference.diffusion;

import org.apache.commons.math3.RealFieldElement;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.Precision;
import org.softmaxntk.model.reference.ReferenceNetwork;

/** A paired start's linearised path: F(z) = mΣ_rS_r(z)a_r(z·θ_r), θ_r = Σ_iS_ir(a_r·α_i)z_i. */
public final class ReferenceFastForward {
    private ReferenceFastForward() {}

    /**
     * F at other points, M×d.
     *
     * @param start the network on Z
     * @param coefficients α, n×d
     * @param points M×d_in
     */
    public static <T extends RealFieldElement<T>> FieldTable<T> at(
            ReferenceNetwork<T> start, FieldTable<T> coefficients, FieldTable<T> points) {
        Precision<T> precision = start.precision();
        int m = start.signs().rows();
        FieldTable<T> pulls = start.signs().times(coefficients.transpose()); // a_r·α_i
        FieldTable<T> theta = FieldTable.generate(
                        precision,
                        m,
                        start.inputs().rows(),
                        (r, i) -> start.softmax().at(i, r).multiply(pulls.at(r, i)))
                .times(start.inputs());
        FieldTable<T> moves = points.times(theta.transpose());
        FieldTable<T> softmax = new ReferenceNetwork<>(start.weights(), start.signs(), points).softmax();
        return FieldTable.generate(
                        precision, points.rows(), m, (i, r) -> softmax.at(i, r).multiply(moves.at(i, r)))
                .times(start.signs())
                .times(precision.of(m));
    }
}
