package org.softmaxntk.reports.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What README shows of files is what stands in them. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final Path STRANGER = ROOT.resolve("reports/src/it/own-theorem");

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    @Test
    void nothingIsLeftToBeFilledIn() throws IOException {
        assertThat(readme()).doesNotContainPattern("@[A-Z]+@");
    }

    @Test
    void aTheoremOfYourOwnIsShownWhole() throws IOException {
        assertThat(readme())
                .contains("```java\n" + Files.readString(STRANGER.resolve("src/main/java/quadratics/Contraction.java"))
                        + "```\n");
    }

    @Test
    void aStrangersProjectIsAsLongAsReadmeSaysAndNoLonger() throws IOException {
        try (Stream<Path> files = Files.walk(STRANGER.resolve("src"))) {
            long lines = 0;
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                lines += Files.readAllLines(file).size();
            }
            assertThat(lines).isLessThanOrEqualTo(120);
            assertThat(readme()).contains(lines + " lines of Java");
        }
    }

    /** Every line of the claim's code that README shows stands in the claim, in this order. */
    @Test
    void theClaimShownIsTheClaim() throws IOException {
        String text = readme();
        int begin = text.indexOf("public final class NtkPerturbation");
        List<String> shown = text.substring(begin, text.indexOf("```", begin))
                .lines()
                .filter(line -> !line.isBlank() && !line.strip().equals("…"))
                .toList();
        List<String> claim = Files.readAllLines(
                ROOT.resolve("theorems/src/main/java/org/softmaxntk/theorems/perturbation/NtkPerturbation.java"));
        assertThat(claim).containsSubsequence(shown);
    }
}
