package org.softmaxntk.reports.evidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the tests of one module went.
 *
 * @param module its name
 * @param tests all of them
 * @param failures assertions that did not hold
 * @param errors other exceptions
 * @param skipped not run
 * @param classes tests by test class, fully qualified
 * @param failing those that failed or broke, in the order of the reports
 */
public record ModuleTests(
        String module,
        int tests,
        int failures,
        int errors,
        int skipped,
        @JsonIgnore SortedMap<String, Integer> classes,
        @JsonIgnore List<FailingTest> failing) {
    public ModuleTests {
        classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
        failing = List.copyOf(failing);
    }

    /** Tests that neither failed nor broke nor were skipped. */
    public int passed() {
        return tests - failures - errors - skipped;
    }
}
