package org.softmaxntk.reports.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.softmaxntk.reports.evidence.TestResults;
import org.softmaxntk.reports.gate.Finding.Kind;

/** No test class of the baseline has vanished or has fewer tests: what is deleted cannot fail. */
final class TestClassRule {
    private TestClassRule() {}

    static List<Finding> judge(TestResults tests, Baseline baseline) {
        Map<String, SortedMap<String, Integer>> now = byModule(tests);
        List<Finding> findings = new ArrayList<>();
        baseline.tests().forEach((module, classes) -> {
            SortedMap<String, Integer> present = now.getOrDefault(module, new TreeMap<>());
            classes.forEach((name, before) ->
                    judge(module + ", " + name, before, present.get(name)).ifPresent(findings::add));
        });
        return findings;
    }

    /** Test classes with their numbers of tests, by module. */
    static SortedMap<String, SortedMap<String, Integer>> byModule(TestResults tests) {
        SortedMap<String, SortedMap<String, Integer>> modules = new TreeMap<>();
        tests.modules().forEach(module -> modules.put(module.module(), module.classes()));
        return modules;
    }

    private static Optional<Finding> judge(String where, int before, Integer now) {
        if (now != null && now >= before) {
            return Optional.empty();
        }
        Kind kind = now == null ? Kind.TEST_CLASS_LOST : Kind.TESTS_FEWER;
        String required = "at least " + before + " tests, as in the baseline";
        return Optional.of(new Finding(
                kind, where, required, now == null ? "no such class" : "" + now, Optional.of(Gate.accept())));
    }
}
