package org.softmaxntk.model.benchmark;

import java.util.Collection;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;

/**
 * What the whole machine does in a second, all cores together: a peak, so the best iteration of each.
 *
 * @param multiplyAdds of doubles
 * @param exponentials of doubles, by the JDK's vector exponential
 * @param bytes between processor and memory
 */
record Roofline(double multiplyAdds, double exponentials, double bytes) {
    /** From the run's {@link RooflineBenchmark}, if it was among the benchmarks. */
    static Optional<Roofline> of(Collection<RunResult> results) {
        double multiplyAdd = score(results, "multiplyAdd");
        double exponential = score(results, "exponential");
        double triad = score(results, "triad");
        return Double.isNaN(multiplyAdd + exponential + triad)
                ? Optional.empty()
                : Optional.of(new Roofline(
                        multiplyAdd * RooflineBenchmark.LANES, exponential, triad * RooflineBenchmark.TRIAD_BYTES));
    }

    private static double score(Collection<RunResult> results, String method) {
        String name = RooflineBenchmark.class.getName() + "." + method;
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().equals(name))
                .mapToDouble(result -> result.getPrimaryResult().getStatistics().getMax())
                .findFirst()
                .orElse(Double.NaN);
    }

    /** Seconds that {@code cost} takes at least: what is computed and what is moved may overlap. */
    double seconds(Cost cost) {
        return Math.max(
                cost.multiplyAdds() / multiplyAdds + cost.exponentials() / exponentials, cost.bytes() / bytes);
    }
}
