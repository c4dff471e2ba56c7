package org.softmaxntk.model.benchmark;

import java.util.concurrent.TimeUnit;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What this machine can do at most, a second: multiply-add instructions from registers, exponentials from the first cache,
 * elements of {@code a = b + s·c} from memory (24 bytes each). With one thread and with one a core.
 *
 * <p>Three processes, of which the best counts: in one the compiler may have put vectors on the heap.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class RooflineBenchmark {
    /** Bytes that one element of {@link #triad} moves. */
    static final int TRIAD_BYTES = 3 * Double.BYTES;

    /** Doubles that one multiply-add instruction takes: a score of {@link #multiplyAdd} counts instructions. */
    static final int LANES = DoubleVector.SPECIES_PREFERRED.length();

    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final int ROUNDS = 4096;
    private static final int CHAINS = 12;
    private static final int IN_CACHE = 1024;
    private static final int IN_MEMORY = 1 << 23;

    /** Numbers near 1, so that no chain leaves the normal range. */
    @State(Scope.Thread)
    public static class Registers {
        double factor = 0.999;
        double summand = 0.001;
    }

    /** 16 KiB. */
    @State(Scope.Thread)
    public static class Cache {
        final double[] from = new double[IN_CACHE];
        final double[] to = new double[IN_CACHE];

        @Setup
        public void fill() {
            for (int i = 0; i < IN_CACHE; i++) {
                from[i] = 4.0 * i / IN_CACHE - 2;
            }
        }
    }

    /** Three arrays of 64 MiB. */
    @State(Scope.Thread)
    public static class Memory {
        final double[] a = new double[IN_MEMORY];
        final double[] b = new double[IN_MEMORY];
        final double[] c = new double[IN_MEMORY];
    }

    @Benchmark
    @Threads(1)
    @OperationsPerInvocation(ROUNDS * CHAINS)
    public double multiplyAddOneThread(Registers registers) {
        return multiplyAdds(registers);
    }

    @Benchmark
    @Threads(Threads.MAX)
    @OperationsPerInvocation(ROUNDS * CHAINS)
    public double multiplyAdd(Registers registers) {
        return multiplyAdds(registers);
    }

    @Benchmark
    @Threads(1)
    @OperationsPerInvocation(IN_CACHE)
    public double[] exponentialOneThread(Cache cache) {
        return exponentials(cache);
    }

    @Benchmark
    @Threads(Threads.MAX)
    @OperationsPerInvocation(IN_CACHE)
    public double[] exponential(Cache cache) {
        return exponentials(cache);
    }

    @Benchmark
    @Threads(1)
    @OperationsPerInvocation(IN_MEMORY)
    public double[] triadOneThread(Memory memory) {
        return triads(memory);
    }

    @Benchmark
    @Threads(Threads.MAX)
    @OperationsPerInvocation(IN_MEMORY)
    public double[] triad(Memory memory) {
        return triads(memory);
    }

    /** Twelve independent chains: more than latency times throughput of any processor at hand asks for. */
    private static double multiplyAdds(Registers registers) {
        DoubleVector x = DoubleVector.broadcast(SPECIES, registers.factor);
        DoubleVector y = DoubleVector.broadcast(SPECIES, registers.summand);
        DoubleVector s0 = x;
        DoubleVector s1 = x;
        DoubleVector s2 = x;
        DoubleVector s3 = x;
        DoubleVector s4 = x;
        DoubleVector s5 = x;
        DoubleVector s6 = x;
        DoubleVector s7 = x;
        DoubleVector s8 = x;
        DoubleVector s9 = x;
        DoubleVector s10 = x;
        DoubleVector s11 = x;
        for (int round = 0; round < ROUNDS; round++) {
            s0 = s0.fma(x, y);
            s1 = s1.fma(x, y);
            s2 = s2.fma(x, y);
            s3 = s3.fma(x, y);
            s4 = s4.fma(x, y);
            s5 = s5.fma(x, y);
            s6 = s6.fma(x, y);
            s7 = s7.fma(x, y);
            s8 = s8.fma(x, y);
            s9 = s9.fma(x, y);
            s10 = s10.fma(x, y);
            s11 = s11.fma(x, y);
        }
        DoubleVector sum = s0.add(s1).add(s2).add(s3).add(s4).add(s5);
        return sum.add(s6).add(s7).add(s8).add(s9).add(s10).add(s11).reduceLanes(VectorOperators.ADD);
    }

    private static double[] exponentials(Cache cache) {
        for (int i = 0; i < IN_CACHE; i += SPECIES.length()) {
            DoubleVector.fromArray(SPECIES, cache.from, i)
                    .lanewise(VectorOperators.EXP)
                    .intoArray(cache.to, i);
        }
        return cache.to;
    }

    private static double[] triads(Memory memory) {
        double[] a = memory.a;
        double[] b = memory.b;
        double[] c = memory.c;
        for (int i = 0; i < a.length; i++) {
            a[i] = b[i] + 3 * c[i];
        }
        return a;
    }
}
