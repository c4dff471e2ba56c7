package org.softmaxntk.model.diffusion.regression;

import java.util.ArrayList;
import java.util.List;
import org.softmaxntk.model.linear.CompensatedSums;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.linear.SymmetricSpectrum;
import org.softmaxntk.model.network.NetworkPass;

/** H_zz, d_out×d_out, of single points: how far the outputs at z may move for a unit of movement of the weights. */
public final class PointKernels {
    private PointKernels() {}

    /** H_zz[l, l'] = ‖z‖²·(1/m)Σ_r(∂F_l/∂z_r)(∂F_l'/∂z_r) for each input of the pass. Cost O(n·m·d_out²). */
    public static List<Matrix> of(NetworkPass pass) {
        int outputs = pass.network().outputDimension();
        int width = pass.network().width();
        List<Matrix> kernels = new ArrayList<>();
        for (int i = 0; i < pass.inputs().rows(); i++) {
            CompensatedSums sums = new CompensatedSums(outputs * outputs);
            for (int r = 0; r < width; r++) {
                double slope = pass.slope(i, r);
                for (int l = 0; l < outputs; l++) {
                    for (int other = 0; other <= l; other++) {
                        sums.add(l * outputs + other, pass.sign(i, r, l) * pass.sign(i, r, other) * slope * slope);
                    }
                }
            }
            double norm = pass.inputs().rowNorm(i);
            kernels.add(Matrix.generate(
                    outputs,
                    outputs,
                    (l, other) -> norm * norm * sums.value(Math.max(l, other) * outputs + Math.min(l, other)) / width));
        }
        return List.copyOf(kernels);
    }

    /** √λ_max(H_zz). */
    public static double reach(Matrix kernel) {
        return Math.sqrt(Math.max(0, SymmetricSpectrum.of(kernel).largest()));
    }
}
