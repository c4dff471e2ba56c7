package org.softmaxntk.properties.quality;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs tests of the modules model and theorems, as the build compiled them, inside a program. */
final class ModuleTests {
    private static final String GOLDEN = "org.softmaxntk.model.golden.";

    private static final Launcher LAUNCHER = LauncherFactory.create(LauncherConfig.builder()
            .enableTestEngineAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .addTestEngines(new JupiterTestEngine())
            .build());

    private ModuleTests() {}

    /** Methods of a test on golden cases: single ones, as a whole class would take half a second a fault. */
    static List<String> golden(String test, String... methods) {
        return Stream.of(methods)
                .map(method -> GOLDEN + test + "#" + method + "(" + GOLDEN + "GoldenCase)")
                .toList();
    }

    /** Where the tests of the other modules are. */
    static List<Path> folders() {
        List<Path> folders = List.of(testClasses("model"), testClasses("theorems"));
        folders.forEach(folder -> {
            if (!Files.isDirectory(folder)) {
                throw new IllegalStateException("required compiled tests in " + folder.toAbsolutePath()
                        + "; got none: run the tests through the root");
            }
        });
        return folders;
    }

    private static Path testClasses(String module) {
        return Path.of("..", module, "target", "test-classes");
    }

    /**
     * Which of {@code tests} fail in {@code program}: {@code Class.method}, sorted.
     *
     * @param tests {@code class#method(parameters)}
     * @throws IllegalStateException if there is no such test: that it fails must not count as noticing
     */
    static Collection<String> failing(Collection<String> tests, ClassLoader program) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(
                        tests.stream().map(test -> selectMethod(program, test)).toList())
                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "false")
                .build();
        Failures failures = new Failures();
        LAUNCHER.execute(request, failures);
        if (failures.broken != null || failures.passed + failures.names.size() == 0) {
            throw new IllegalStateException("required the tests " + tests + "; some cannot be run", failures.broken);
        }
        return failures.names;
    }

    private static final class Failures implements TestExecutionListener {
        private final Collection<String> names = new TreeSet<>();
        private int passed;
        private Throwable broken;

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
                passed += test.isTest() ? 1 : 0;
            } else if (test.getSource().orElse(null) instanceof MethodSource source) {
                names.add(name(source));
            } else {
                broken = result.getThrowable().orElse(null);
            }
        }

        private static String name(MethodSource source) {
            String type = source.getClassName();
            return type.substring(type.lastIndexOf('.') + 1) + "." + source.getMethodName();
        }
    }
}
