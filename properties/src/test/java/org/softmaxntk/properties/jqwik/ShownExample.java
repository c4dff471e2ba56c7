package org.softmaxntk.properties.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.theorems.catalogue.Statement;
import org.softmaxntk.theorems.catalogue.Statement.Kind;

/** The example that a claim's comment shows: the nearest recipe, with what a run of it gives. */
final class ShownExample {
    private static final Path SOURCES =
            Path.of("..", "theorems", "src", "main", "java", "org", "softmaxntk", "theorems");
    private static final Pattern EXAMPLE =
            Pattern.compile("<p><b>Example\\.</b> (.*?)\\s*(?:<p>|\\*/)", Pattern.DOTALL);

    /** Its properties came after its comment: not to grow. */
    private static final String WITHOUT = "certificate.";

    private ShownExample() {}

    /**
     * Requires that the comment of the statement's class shows the recipe of the largest ratio, and the ratio to four digits; of
     * an identity, whose ratio is rounding, the recipe alone.
     *
     * @param measure what the ratios are of
     */
    static void isTheNearest(Statement statement, String measure, Map<Recipe, Double> ratios) {
        if (statement.implementation().startsWith(WITHOUT)) {
            return;
        }
        Map.Entry<Recipe, Double> nearest = ratios.entrySet().stream()
                .max(Map.Entry.<Recipe, Double>comparingByValue()
                        .thenComparing(entry -> entry.getKey().toString(), Comparator.reverseOrder()))
                .orElseThrow();
        String recipe = statement.kind() == Kind.IDENTITY ? shownRecipe(statement, ratios) : "" + nearest.getKey();
        String result = statement.kind() == Kind.IDENTITY
                ? "holds to rounding"
                : measure + " = " + String.format(Locale.ROOT, "%.4g", nearest.getValue());
        assertThat(shown(statement)).isEqualTo("{@code " + recipe + "}: " + result + ".");
    }

    /** Of an identity any of the recipes may be shown. */
    private static String shownRecipe(Statement statement, Map<Recipe, Double> ratios) {
        return ratios.keySet().stream()
                .map(Recipe::toString)
                .sorted()
                .filter(shown(statement)::contains)
                .findFirst()
                .orElseGet(() -> ratios.keySet().stream()
                        .map(Recipe::toString)
                        .sorted()
                        .findFirst()
                        .orElseThrow());
    }

    private static String shown(Statement statement) {
        Path source = SOURCES.resolve(statement.implementation().replace('.', '/') + ".java");
        try {
            Matcher example = EXAMPLE.matcher(Files.readString(source).replaceAll("\\n \\*(?!/) ?", " "));
            return example.find() ? example.group(1).replaceAll("\\s+", " ").trim() : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
