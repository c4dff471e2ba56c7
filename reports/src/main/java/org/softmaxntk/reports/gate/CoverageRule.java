package org.softmaxntk.reports.gate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.softmaxntk.reports.evidence.CodeCoverage;
import org.softmaxntk.reports.evidence.Counter;
import org.softmaxntk.reports.evidence.ModuleCoverage;
import org.softmaxntk.reports.gate.Finding.Kind;

/**
 * Every module of the baseline is counted, and the tests reach at least its shares of lines and branches; silent
 * where it has none.
 */
final class CoverageRule {
    private CoverageRule() {}

    static List<Finding> judge(Optional<CodeCoverage> code, Baseline baseline) {
        return baseline.coverage().map(asked -> judge(code, asked)).orElse(List.of());
    }

    private static List<Finding> judge(Optional<CodeCoverage> code, CoverageThresholds asked) {
        if (code.isEmpty()) {
            return List.of(new Finding(
                    Kind.COVERAGE_LOW, "code coverage", "JaCoCo's aggregated report", "none", Optional.empty()));
        }
        return Stream.of(
                        missing(code.get(), asked.modules()),
                        judge("lines", code.get().overall().lines(), asked.lines()),
                        judge("branches", code.get().overall().branches(), asked.branches()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A module that is not counted could lose all its tests unseen. */
    private static Optional<Finding> missing(CodeCoverage code, List<String> modules) {
        List<String> counted =
                code.modules().stream().map(ModuleCoverage::module).toList();
        List<String> missing = modules.stream()
                .filter(module -> counted.stream().noneMatch(name -> name.endsWith(module)))
                .toList();
        String required = "the modules " + String.join(", ", modules);
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        Kind.COVERAGE_LOW,
                        "code coverage",
                        required,
                        "none of " + String.join(", ", missing),
                        Optional.empty()));
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
