package org.softmaxntk.reports.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.softmaxntk.reports.evidence.FailingTest;
import org.softmaxntk.reports.evidence.TestResults;
import org.softmaxntk.reports.gate.Finding.Kind;

/** Every test passes. */
final class TestRule {
    private static final String REQUIRED = "the test to pass";

    private TestRule() {}

    static List<Finding> judge(TestResults tests) {
        List<Finding> findings = new ArrayList<>();
        for (FailingTest test : tests.failing()) {
            findings.add(new Finding(
                    Kind.TEST_FAILED,
                    test.module() + ", " + test.name(),
                    REQUIRED,
                    firstLine(test.message()),
                    Optional.of(test.replayCommand())));
        }
        int unnamed = tests.failed() - findings.size();
        if (unnamed > 0) {
            findings.add(new Finding(
                    Kind.TEST_FAILED, "tests", REQUIRED, unnamed + " failures without a name", Optional.empty()));
        }
        return findings;
    }

    private static String firstLine(String message) {
        return message.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("a failure");
    }
}
