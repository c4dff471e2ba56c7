package org.softmaxntk.reports.gate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.softmaxntk.reports.evidence.CodeCoverage;
import org.softmaxntk.reports.evidence.Counter;
import org.softmaxntk.reports.gate.Finding.Kind;

/** The tests reach at least the baseline's shares of lines and branches. */
final class CoverageRule {
    private CoverageRule() {}

    static List<Finding> judge(Optional<CodeCoverage> code, Baseline baseline) {
        if (code.isEmpty()) {
            return List.of(new Finding(
                    Kind.COVERAGE_LOW, "code coverage", "JaCoCo's aggregated report", "none", Optional.empty()));
        }
        return Stream.of(
                        judge("lines", code.get().overall().lines(), baseline.lines()),
                        judge("branches", code.get().overall().branches(), baseline.branches()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Finding> judge(String what, Counter counter, double least) {
        if (counter.ratio() >= least) {
            return Optional.empty();
        }
        String got = String.format(
                Locale.ROOT, "%.2f%% (%d of %d)", 100 * counter.ratio(), counter.covered(), counter.total());
        String required = String.format(Locale.ROOT, "at least %.2f%%", 100 * least);
        return Optional.of(new Finding(Kind.COVERAGE_LOW, what, required, got, Optional.empty()));
    }
}
