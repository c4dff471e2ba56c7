package org.softmaxntk.reports.gate;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.reports.aggregation.ClaimSummary;
import org.softmaxntk.reports.aggregation.StepSummary;
import org.softmaxntk.reports.aggregation.Summary;

/**
 * The accepted state of affairs, committed beside the code.
 *
 * @param coverage of code by tests; empty if none is asked for
 * @param claims by id
 * @param steps ids of the scalar steps
 * @param tests number of tests by test class, by module
 */
public record Baseline(
        Optional<CoverageThresholds> coverage,
        SortedMap<String, ClaimBaseline> claims,
        SortedSet<String> steps,
        SortedMap<String, SortedMap<String, Integer>> tests) {
    public Baseline {
        claims = Collections.unmodifiableSortedMap(new TreeMap<>(claims));
        steps = Collections.unmodifiableSortedSet(new TreeSet<>(steps));
        tests = Collections.unmodifiableSortedMap(new TreeMap<>(tests));
    }

    /** Nothing accepted yet. */
    public static Baseline empty() {
        return new Baseline(Optional.empty(), new TreeMap<>(), new TreeSet<>(), new TreeMap<>());
    }

    /**
     * What is committed; {@link #empty} if the file does not exist.
     *
     * @throws InvalidInput if the file is malformed
     */
    public static Baseline read(Path file) {
        return BaselineFile.read(file);
    }

    /** Writes the file whole, sorted, one fact a line. */
    public void write(Path file) {
        BaselineFile.write(this, file);
    }

    /**
     * The baseline that {@code run} is, with the thresholds of this one; the first of a project asks for some where
     * code was measured.
     */
    public Baseline accepting(Summary run) {
        SortedMap<String, ClaimBaseline> accepted = new TreeMap<>();
        for (ClaimSummary claim : run.claims()) {
            ClaimBaseline now = ClaimBaseline.of(claim);
            ClaimBaseline older = claims.get(claim.id());
            accepted.put(claim.id(), older == null ? now : now.keepingPinsOf(older));
        }
        SortedSet<String> proved =
                run.steps().stream().map(StepSummary::id).collect(Collectors.toCollection(TreeSet::new));
        Optional<CoverageThresholds> thresholds =
                claims.isEmpty() ? coverage.or(() -> run.code().map(CoverageThresholds::first)) : coverage;
        return new Baseline(thresholds, accepted, proved, TestClassRule.byModule(run.tests()));
    }
}
