package org.softmaxntk.model.benchmark;

import org.softmaxntk.reports.cli.evaluate.Problem;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The tangent kernel as a matrix. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class KernelBenchmark {
    /** n x d x m. */
    @Param({"64x16x16384"})
    public String shape;

    private Supplier<Object> kernel;
    private Supplier<Object> kernelOfPass;

    @Setup
    public void prepare() {
        Problem problem = Problem.of(Shape.parse(shape));
        kernel = Subjects.kernel(problem);
        kernelOfPass = Subjects.kernelOfPass(problem);
    }

    @Benchmark
    public Object kernel() {
        return kernel.get();
    }

    /** Given the features, as one would say of a product of matrices. */
    @Benchmark
    public Object kernelOfPass() {
        return kernelOfPass.get();
    }
}
