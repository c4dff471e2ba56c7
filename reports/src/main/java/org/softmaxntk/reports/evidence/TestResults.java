package org.softmaxntk.reports.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import org.softmaxntk.model.InvalidInput;

/**
 * How the tests went.
 *
 * @param modules in the order they were given
 */
public record TestResults(List<ModuleTests> modules) {
    public TestResults {
        modules = List.copyOf(modules);
    }

    /**
     * Reads one folder of {@code TEST-*.xml} per module.
     *
     * @throws InvalidInput if a folder has none, or one is malformed
     */
    public static TestResults read(List<Path> folders) {
        return new TestResults(folders.stream().map(SurefireFolder::read).toList());
    }

    @JsonProperty
    public int tests() {
        return sum(ModuleTests::tests);
    }

    public int passed() {
        return sum(ModuleTests::passed);
    }

    @JsonProperty
    public int failed() {
        return sum(ModuleTests::failures) + sum(ModuleTests::errors);
    }

    @JsonProperty
    public int skipped() {
        return sum(ModuleTests::skipped);
    }

    @JsonProperty
    public List<FailingTest> failing() {
        return modules.stream().flatMap(module -> module.failing().stream()).toList();
    }

    private int sum(ToIntFunction<ModuleTests> count) {
        return modules.stream().mapToInt(count).sum();
    }
}
