package org.softmaxntk.reports.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.softmaxntk.theorems.family.Families;
import org.softmaxntk.theorems.family.Family;

/** What a new kind of instance has to touch: its own file, and one service entry. Within its own room it may be named. */
class NewFamilyTest {
    private static final Path ROOT = Path.of("..");
    private static final String SERVICES =
            "theorems/src/main/resources/META-INF/services/org.softmaxntk.theorems.family.Family";

    static Stream<Family<?>> families() {
        return Families.all().stream();
    }

    @ParameterizedTest
    @MethodSource("families")
    void aFamilyIsItsOwnFileAndOneServiceEntry(Family<?> family) throws IOException {
        String[] classes = family.getClass().getName().split("\\$");
        Path own = Path.of("theorems/src/main/java/" + classes[0].replace('.', '/') + ".java");
        assertThat(Files.readString(ROOT.resolve(own)))
                .contains("class " + family.getClass().getSimpleName());
        boolean inRoomOfItsOwn = !family.getClass().getPackageName().startsWith("org.softmaxntk.theorems.given");
        String name =
                classes[0].substring(classes[0].lastIndexOf('.') + 1) + (classes.length > 1 ? "[.$]" + classes[1] : "");
        Pattern named = Pattern.compile("\\b" + name + "\\b");
        assertThat(mainFiles(text -> named.matcher(text).find()))
                .filteredOn(file -> !file.equals(own) && !(inRoomOfItsOwn && file.startsWith(own.getParent())))
                .as("files that name the family of %s", family.type())
                .containsExactly(Path.of(SERVICES));
    }

    /** Such a question is a switch that the next family would have to edit. */
    @Test
    void nobodyAsksOfWhichFamilyAnInstanceIs() throws IOException {
        String types = String.join(
                "|", families().map(family -> family.type().getSimpleName()).toList());
        Pattern question = Pattern.compile("\\binstanceof\\s+(" + types + ")\\b|[=!]=\\s*(" + types + ")\\.class\\b");
        assertThat(mainFiles(text -> question.matcher(text).find())).isEmpty();
    }

    private static List<Path> mainFiles(Predicate<String> wanted) throws IOException {
        try (Stream<Path> modules =
                Stream.of("model", "theorems", "properties", "reports").map(ROOT::resolve)) {
            return modules.map(module -> module.resolve("src/main"))
                    .flatMap(NewFamilyTest::walk)
                    .filter(file -> wanted.test(text(file)))
                    .map(ROOT::relativize)
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.java|.*META-INF.services.*"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
