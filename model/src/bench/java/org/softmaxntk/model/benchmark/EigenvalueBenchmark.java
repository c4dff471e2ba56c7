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

/** The smallest eigenvalue of the tangent kernel, from the network to the number. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class EigenvalueBenchmark {
    /** n x d x m. */
    @Param({"256x16x65536"})
    public String shape;

    private Supplier<Object> smallestEigenvalue;

    @Setup
    public void prepare() {
        smallestEigenvalue = Subjects.smallestEigenvalue(Problem.of(Shape.parse(shape)));
    }

    @Benchmark
    public Object smallestEigenvalue() {
        return smallestEigenvalue.get();
    }
}
