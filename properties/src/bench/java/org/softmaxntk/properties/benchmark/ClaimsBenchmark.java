package org.softmaxntk.properties.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.softmaxntk.properties.campaign.Campaign;

/** Instances a second of the main claims: drawn as {@code check} draws them, built and judged, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ClaimsBenchmark {
    private static final int INSTANCES = 10;

    @Param({
        "gradient-is-loss-derivative",
        "kernel-is-jacobian-gram",
        "loss-decomposition",
        "ntk-perturbation",
        "kernel-perturbation-optimal",
        "eigenvalue-stability",
        "stepwise-certificate",
        "convergence-constants"
    })
    public String claim;

    private long seed;

    @Benchmark
    @OperationsPerInvocation(INSTANCES)
    public void examine(Blackhole seen) {
        seed++;
        new Campaign(List.of(claim), Optional.empty(), INSTANCES, seed).run(seen::consume);
    }
}
