package org.softmaxntk.reports.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.softmaxntk.reports.aggregation.Conclusion;
import org.softmaxntk.reports.aggregation.HypothesisSummary;
import org.softmaxntk.reports.aggregation.Summary;
import org.softmaxntk.reports.aggregation.VariantSummary;
import org.softmaxntk.reports.evidence.CodeCoverage;
import org.softmaxntk.reports.evidence.Counter;
import org.softmaxntk.reports.evidence.ModuleCoverage;
import org.softmaxntk.reports.render.NumberText;
import org.softmaxntk.reports.render.RunText;

/**
 * What the run reached: code on one side, claims on the other.
 *
 * @param modules lines and branches per module, all modules last; empty if not collected
 * @param claims what there is to exercise, and how much of it was
 * @param regimes how many different ones some claim was exercised in
 * @param pinned how many instances are held to the baseline
 */
record CoverageView(List<Module> modules, List<Share> claims, String regimes, String pinned) {
    record Module(String name, Share lines, Share branches) {}

    /** Of {@code total}, {@code reached}; {@code width} is the share in per cent, for a bar. */
    record Share(String name, String reached, String total, String percent, String width, boolean complete) {
        static Share of(String name, long reached, long total) {
            double share = total == 0 ? 1 : (double) reached / total;
            return new Share(
                    name,
                    NumberText.count(reached),
                    NumberText.count(total),
                    NumberText.percent(share),
                    Axis.number(100 * share),
                    reached == total);
        }
    }

    static CoverageView of(Summary run) {
        List<HypothesisSummary> hypotheses = run.claims().stream()
                .flatMap(claim -> claim.hypotheses().stream())
                .toList();
        List<VariantSummary> variants = run.claims().stream()
                .flatMap(claim -> claim.variants().stream())
                .toList();
        Stream<String> regimes = run.claims().stream()
                .flatMap(claim -> claim.regimes().keySet().stream())
                .distinct();
        long pinned =
                run.claims().stream().mapToLong(claim -> claim.pinned().size()).sum();
        return new CoverageView(
                run.code().map(CoverageView::modules).orElse(List.of()),
                List.of(
                        share("claims", run.claims(), claim -> claim.conclusion() != Conclusion.NOT_EXERCISED),
                        share("hypotheses", hypotheses, HypothesisSummary::exercised),
                        share("false variants refuted", variants, VariantSummary::refuted)),
                RunText.plural(regimes.count(), "regime"),
                RunText.plural(pinned, "pinned instance"));
    }

    private static <T> Share share(String name, List<T> all, Predicate<T> reached) {
        return Share.of(name, all.stream().filter(reached).count(), all.size());
    }

    private static List<Module> modules(CodeCoverage code) {
        List<ModuleCoverage> all = new ArrayList<>(code.modules());
        all.add(code.overall());
        return all.stream()
                .map(module -> new Module(
                        shortName(module.module()),
                        share("lines", module.lines()),
                        share("branches", module.branches())))
                .toList();
    }

    /** Maven's names of modules begin with that of the project. */
    private static String shortName(String module) {
        return module.substring(module.lastIndexOf(':') + 1).strip();
    }

    private static Share share(String name, Counter counter) {
        return Share.of(name, counter.covered(), counter.total());
    }
}
