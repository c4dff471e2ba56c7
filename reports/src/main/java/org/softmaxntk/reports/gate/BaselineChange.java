package org.softmaxntk.reports.gate;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a new baseline would change, fact by fact. */
public final class BaselineChange {
    private BaselineChange() {}

    /**
     * One line per fact that was changed ({@code "ntk-perturbation: conclusion holds → refuted"}), added ({@code "+ …"}) or
     * removed ({@code "− …"}), sorted by fact; empty if the two are equal.
     */
    public static List<String> between(Baseline before, Baseline after) {
        SortedMap<String, String> old = facts(before);
        SortedMap<String, String> now = facts(after);
        SortedSet<String> names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(old.get(name), now.get(name)))
                .map(name -> line(name, old.get(name), now.get(name)))
                .toList();
    }

    private static String line(String name, String old, String now) {
        if (old == null) {
            return ("+ " + name + " " + now).strip();
        }
        return now == null ? ("− " + name + " " + old).strip() : name + " " + old + " → " + now;
    }

    private static SortedMap<String, String> facts(Baseline baseline) {
        SortedMap<String, String> facts = new TreeMap<>();
        baseline.coverage().ifPresent(coverage -> {
            facts.put("coverage: lines at least", percent(coverage.lines()));
            facts.put("coverage: branches at least", percent(coverage.branches()));
            coverage.modules().forEach(module -> facts.put("coverage: module " + module, ""));
        });
        baseline.claims().forEach((id, claim) -> {
            facts.put(id + ": conclusion", claim.conclusion().text());
            claim.roles().forEach(role -> facts.put(id + ": " + role + " instances", ""));
            claim.hypotheses().forEach(hypothesis -> facts.put(id + ": hypothesis " + hypothesis, ""));
            claim.regimes().forEach(regime -> facts.put(id + ": regime " + regime, ""));
            claim.refutedVariants().forEach(variant -> facts.put(id + ": refuted variant " + variant, ""));
            claim.pinned()
                    .forEach((instance, value) -> facts.put(
                            id + ": pinned \"" + instance + "\"",
                            PinnedText.toJson(value).toString()));
        });
        baseline.steps().forEach(step -> facts.put("scalar step " + step, ""));
        baseline.tests()
                .forEach((module, classes) -> classes.forEach(
                        (name, count) -> facts.put("tests: " + module + ", " + name, count.toString())));
        return facts;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }
}
