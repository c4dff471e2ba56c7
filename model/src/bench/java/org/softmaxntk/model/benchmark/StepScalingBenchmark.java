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

/** Steps of several sizes, for the exponents: from 16x8x65536 one size is changed at a time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class StepScalingBenchmark {
    /** n x d x m. */
    @Param({"8x8x65536", "16x8x65536", "32x8x65536", "64x8x65536", "16x16x65536", "16x32x65536", "16x64x65536", "16x8x16384", "16x8x32768", "16x8x131072"})
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
