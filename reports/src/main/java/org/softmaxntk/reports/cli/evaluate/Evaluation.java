package org.softmaxntk.reports.cli.evaluate;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.kernel.TangentKernel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.linear.SymmetricSpectrum;
import org.softmaxntk.model.loss.SquaredLoss;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.training.Gradient;
import org.softmaxntk.model.training.GradientDescent;
import org.softmaxntk.model.training.Trajectory;

/**
 * What the model says about a problem, every number finite.
 *
 * @param softmax S, n×m
 * @param outputs F, n×d_out
 * @param loss ½‖F − Y‖²
 * @param gradient ΔW, m×d_in
 * @param kernel H, N×N with N = n·d_out and row l·n + i
 * @param spectrum the eigenvalues of H
 * @param trajectory descent from the given weights
 */
public record Evaluation(
        Problem problem,
        Matrix softmax,
        Matrix outputs,
        double loss,
        Matrix gradient,
        Matrix kernel,
        SymmetricSpectrum spectrum,
        Trajectory trajectory) {
    private static final SquaredLoss LOSS = new SquaredLoss();

    /**
     * Cost O(N²·m + N³ + steps·n·m·(d_in + d_out)).
     *
     * @throws InvalidInput if the problem's numbers are so large that a result overflows a double
     */
    public static Evaluation of(Problem problem) {
        ForwardPass pass = ForwardPass.of(problem.network(), problem.inputs());
        Matrix softmax = requireFinite("softmax", pass.softmax());
        Matrix outputs = requireFinite("F", pass.outputs());
        double loss = requireFinite("loss", LOSS.value(outputs, problem.targets()));
        Matrix gradient = requireFinite("gradient", Gradient.of(pass, problem.targets(), LOSS));
        Matrix kernel = requireFinite("kernel", TangentKernel.of(pass));
        SymmetricSpectrum spectrum = SymmetricSpectrum.of(kernel);
        for (double eigenvalue : spectrum.values()) {
            requireFinite("eigenvalues", eigenvalue);
        }
        return new Evaluation(problem, softmax, outputs, loss, gradient, kernel, spectrum, descend(problem));
    }

    private static Trajectory descend(Problem problem) {
        try {
            Trajectory trajectory = new GradientDescent(problem.stepSize(), LOSS)
                    .run(problem.network(), problem.inputs(), problem.targets(), problem.steps());
            for (Trajectory.Point point : trajectory.points()) {
                requireFinite("loss after step " + point.step(), point.loss());
            }
            return trajectory;
        } catch (InvalidInput e) {
            // The start was found sound, so whatever is infinite now, descent has made so.
            throw new InvalidInput(
                    "eta",
                    "a step size with which all " + problem.steps() + " steps of descent stay finite",
                    problem.stepSize() + ", with which " + e.where() + " becomes " + e.got(),
                    e);
        }
    }

    private static Matrix requireFinite(String name, Matrix matrix) {
        for (int i = 0; i < matrix.rows(); i++) {
            for (int j = 0; j < matrix.columns(); j++) {
                requireFinite(name + "[" + i + "][" + j + "]", matrix.at(i, j));
            }
        }
        return matrix;
    }

    private static double requireFinite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new InvalidInput(name, "numbers X, Y, W for which this stays a finite double", "" + value);
        }
        return value;
    }
}
