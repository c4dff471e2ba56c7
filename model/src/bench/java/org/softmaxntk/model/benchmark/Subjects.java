package org.softmaxntk.model.benchmark;

import java.util.function.Supplier;
import org.softmaxntk.model.kernel.TangentKernel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.linear.SymmetricSpectrum;
import org.softmaxntk.model.loss.SquaredLoss;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.model.training.GradientDescent;

/** What is measured: the only place that knows which implementation. Each call of a subject does its work once more. */
final class Subjects {
    private Subjects() {}

    /** One step of descent from where the last one ended: forward pass, gradient, update. */
    static Supplier<Object> step(Problem problem) {
        GradientDescent descent = new GradientDescent(Problem.STEP_SIZE, new SquaredLoss());
        SoftmaxNetwork[] network = {problem.network()};
        return () -> {
            network[0] = descent.step(network[0].forward(problem.inputs()), problem.targets());
            return network[0];
        };
    }

    /** The tangent kernel as a matrix, forward pass included. */
    static Supplier<Object> kernel(Problem problem) {
        return () -> TangentKernel.of(problem.network().forward(problem.inputs()));
    }

    /** H·v for a fixed v; what does not depend on v is made beforehand. */
    static Supplier<Object> product(Problem problem) {
        Matrix kernel = TangentKernel.of(problem.network().forward(problem.inputs()));
        RandomStream stream = RandomStream.of(1);
        Matrix vector = Matrix.generate(kernel.rows(), 1, (a, one) -> stream.nextGaussian());
        return () -> kernel.times(vector);
    }

    /** The smallest eigenvalue of the tangent kernel, from the network to the number. */
    static Supplier<Object> smallestEigenvalue(Problem problem) {
        return smallestEigenvalueFormed(problem);
    }

    /** The same by forming the kernel and decomposing it. */
    static Supplier<Object> smallestEigenvalueFormed(Problem problem) {
        return () -> SymmetricSpectrum.of(TangentKernel.of(problem.network().forward(problem.inputs())))
                .smallest();
    }
}
