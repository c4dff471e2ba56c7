package org.softmaxntk.model.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.softmaxntk.model.arithmetic.ChosenArithmetic;

/** What the numbers were measured on. */
final class Machine {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private Machine() {}

    static List<String> lines() {
        ChosenArithmetic chosen = ChosenArithmetic.current();
        return List.of(
                "- Processor: " + processor() + ", "
                        + Runtime.getRuntime().availableProcessors() + " cores",
                "- JDK: " + System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + "), "
                        + System.getProperty("java.vm.name"),
                "- Arithmetic: " + chosen.arithmetic().id() + ", " + chosen.lanes() + " doubles an instruction",
                "- Date: " + LocalDate.now());
    }

    private static String processor() {
        if (!Files.isReadable(PROCESSORS)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch") + " (" + e.getMessage() + ")";
        }
    }
}
