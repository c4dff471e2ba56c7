package org.softmaxntk.theorems.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.interval.DigitCheck;
import org.softmaxntk.theorems.interval.FalseScalarVariant;
import org.softmaxntk.theorems.interval.Interval;
import org.softmaxntk.theorems.interval.Point;
import org.softmaxntk.theorems.interval.ProofResult;
import org.softmaxntk.theorems.interval.Prover;
import org.softmaxntk.theorems.interval.RewritingCheck;
import org.softmaxntk.theorems.interval.ScalarStatement;

class ScalarStatementsTest {
    private static final Digits DIGITS = Digits.of(40);

    static List<ScalarStatement> statements() {
        return ScalarStatements.all();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void isProvedOnItsWholeBox(ScalarStatement statement) {
        ProofResult result = Prover.STANDARD.prove(statement.inequality());
        assertThat(result).as(statement.id()).isInstanceOfSatisfying(ProofResult.Proved.class, proved -> {
            assertThat(proved.box()).isEqualTo(statement.inequality().box());
            assertThat(proved.subBoxes()).isBetween(1, 1000);
        });
    }

    @ParameterizedTest
    @MethodSource("statements")
    void isEnclosedInAFormThatIsTheStatement(ScalarStatement statement) {
        assertThat(RewritingCheck.of(statement.inequality()))
                .as(statement.id())
                .isNotEqualTo(RewritingCheck.Tie.BROKEN);
    }

    @ParameterizedTest
    @MethodSource("statements")
    void falseVariantsAreRefutedAndTheRefutationIsConfirmed(ScalarStatement statement) {
        assertThat(statement.falseVariants()).isNotEmpty();
        assertThat(statement.falseVariants())
                .extracting(FalseScalarVariant::name)
                .doesNotHaveDuplicates();
        for (FalseScalarVariant variant : statement.falseVariants()) {
            ProofResult result = Prover.STANDARD.prove(variant.inequality());
            assertThat(result)
                    .as("%s: %s", statement.id(), variant.name())
                    .isInstanceOfSatisfying(ProofResult.Refuted.class, refuted -> {
                        assertThat(variant.inequality().box().contains(refuted.subBox()))
                                .isTrue();
                        assertThat(DigitCheck.fails(variant.inequality(), refuted.point(), DIGITS))
                                .isTrue();
                        assertThat(DigitCheck.fails(variant.inequality(), nearLowerCorner(refuted), DIGITS))
                                .isTrue();
                    });
        }
    }

    /** Another point of the sub-box of counterexamples, a hundredth of the way from the lower ends to the middle. */
    private static Point nearLowerCorner(ProofResult.Refuted refuted) {
        Map<String, Double> moved = refuted.point().coordinates().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, side -> {
                    Interval range = refuted.subBox().range(side.getKey());
                    return range.lower() + (side.getValue() - range.lower()) / 128;
                }));
        assertThat(refuted.subBox().contains(new Point(moved))).isTrue();
        return new Point(moved);
    }

    @ParameterizedTest
    @MethodSource("statements")
    void saysWhatItIs(ScalarStatement statement) {
        assertThat(statement.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(statement.conclusion()).isNotBlank();
        assertThat(statement.latex()).isNotBlank();
        assertThat(statement.source()).matches("\\[(paper|recalled|ours|lit)] .+");
        assertThat(statement.usedBy()).isNotEmpty();
    }

    @Test
    void idsDiffer() {
        Set<String> ids = new HashSet<>();
        assertThat(statements()).allMatch(statement -> ids.add(statement.id()));
    }

    /** The constants of the …Steps classes, found by their class files. */
    private static List<Field> constants() throws IOException, URISyntaxException, ClassNotFoundException {
        Path root = Path.of(ScalarStatements.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(file -> file.toString().endsWith("Steps.class")).toList();
        }
        List<Field> constants = new ArrayList<>();
        for (Path file : files) {
            String name = root.relativize(file).toString().replace(File.separatorChar, '.');
            Class<?> steps = Class.forName(name.substring(0, name.length() - ".class".length()));
            Stream.of(steps.getFields())
                    .filter(field -> field.getType() == ScalarStatement.class)
                    .forEach(constants::add);
        }
        return constants;
    }

    @Test
    void everyConstantIsListedAndIsCalledAsItsId()
            throws ReflectiveOperationException, IOException, URISyntaxException {
        List<Object> found = new ArrayList<>();
        for (Field constant : constants()) {
            ScalarStatement statement = (ScalarStatement) constant.get(null);
            assertThat(constant.getName().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .isEqualTo(statement.id());
            found.add(statement);
        }
        assertThat(found).hasSize(50).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(statements());
    }

    @Test
    void everyStepIsLinkedFromTheProofOfATheorem()
            throws ReflectiveOperationException, IOException, URISyntaxException {
        for (Field constant : constants()) {
            String name = constant.getDeclaringClass().getName().replace('.', '/');
            Path beside = Path.of("src", "main", "java", name).getParent();
            String link = "{@link " + constant.getDeclaringClass().getSimpleName() + "#" + constant.getName() + "}";
            try (Stream<Path> files = Files.walk(beside)) {
                assertThat(files.filter(Files::isRegularFile).toList()).as(link).anyMatch(file -> mentions(file, link));
            }
        }
    }

    private static boolean mentions(Path file, String link) {
        try {
            return Files.readString(file).replaceAll("\\s*\\R \\* ", " ").contains(link);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
