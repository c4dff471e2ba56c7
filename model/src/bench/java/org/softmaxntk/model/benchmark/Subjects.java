package org.softmaxntk.model.benchmark;

import org.softmaxntk.reports.cli.evaluate.Problem;

import java.util.Arrays;
import java.util.function.Supplier;
import org.softmaxntk.model.kernel.InverseLimitKernel;
import org.softmaxntk.model.kernel.LimitTangentKernel;
import org.softmaxntk.model.kernel.TangentKernel;
import org.softmaxntk.model.linear.DenseEigenvalues;
import org.softmaxntk.model.linear.DenseOperator;
import org.softmaxntk.model.linear.PreconditionedEigenvalues;
import org.softmaxntk.model.loss.SquaredLoss;
import org.softmaxntk.model.network.Activation;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.model.wide.WideDescent;
import org.softmaxntk.model.wide.WideKernel;
import org.softmaxntk.model.wide.WideNetwork;

/** What is measured: the only place that knows which implementation. Each call of a subject does its work once more. */
final class Subjects {
    /** Of the eigenvector that is found without the kernel, as a share of the largest eigenvalue. */
    private static final double RESIDUAL = 1e-8;

    private Subjects() {}

    /** One step of descent from where the last one ended: outputs, gradient, update. */
    static Supplier<Object> step(Problem problem) {
        WideDescent descent = WideDescent.of(
                WideNetwork.of(problem.network()),
                problem.inputs(),
                problem.targets(),
                new SquaredLoss(),
                Problem.STEP_SIZE);
        return () -> {
            descent.step();
            return descent.pass();
        };
    }

    /** The tangent kernel as a matrix, forward pass included. */
    static Supplier<Object> kernel(Problem problem) {
        return () -> TangentKernel.of(problem.network().forward(problem.inputs()));
    }

    /** The same of a pass that was made beforehand. */
    static Supplier<Object> kernelOfPass(Problem problem) {
        ForwardPass pass = problem.network().forward(problem.inputs());
        return () -> TangentKernel.of(pass);
    }

    /** H·v for a fixed v, by a pass over the neurons; what does not depend on v is made beforehand. */
    static Supplier<Object> product(Problem problem) {
        WideKernel kernel = WideKernel.of(WideNetwork.of(problem.network()), problem.inputs());
        RandomStream stream = RandomStream.of(1);
        double[] vector = new double[kernel.size()];
        Arrays.setAll(vector, entry -> stream.nextGaussian());
        double[] product = new double[vector.length];
        return () -> {
            kernel.multiply(vector, product);
            return product;
        };
    }

    /** The smallest eigenvalue of the tangent kernel without ever holding it, from the network to the number. */
    static Supplier<Object> smallestEigenvalue(Problem problem) {
        PreconditionedEigenvalues search = new PreconditionedEigenvalues(RESIDUAL, 1000, 1);
        return () -> {
            WideKernel kernel = WideKernel.of(WideNetwork.of(problem.network()), problem.inputs());
            LimitTangentKernel limit = LimitTangentKernel.of(Activation.SOFTMAX, problem.inputs(), Problem.SIGMA);
            InverseLimitKernel inverse =
                    InverseLimitKernel.of(limit, problem.targets().columns());
            return search.smallest(kernel, inverse, 0).value();
        };
    }

    /** The same by forming the kernel and calling LAPACK. */
    static Supplier<Object> smallestEigenvalueFormed(Problem problem) {
        return () -> DenseEigenvalues.smallest(DenseOperator.of(
                        TangentKernel.of(problem.network().forward(problem.inputs()))))
                .value();
    }
}
