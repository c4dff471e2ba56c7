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

/** One step of gradient descent. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StepBenchmark {
    /** n x d x m. */
    @Param({"16x8x262144", "16x16x262144", "64x8x262144", "64x16x262144"})
    public String shape;

    private Supplier<Object> step;

    @Setup
    public void prepare() {
        step = Subjects.step(Problem.of(Shape.parse(shape)));
    }

    @Benchmark
    public Object step() {
        return step.get();
    }
}
