package org.softmaxntk.properties.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.softmaxntk.theorems.catalogue.Statement;
import org.softmaxntk.theorems.catalogue.Statement.Kind;
import org.softmaxntk.theorems.recipe.Recipe;

/** The example that a claim's comment shows: the nearest recipe, with what a run of it gives. */
final class ShownExample {
    /** Of the project whose tests run, and of the module beside it. */
    private static final List<Path> SOURCES =
            List.of(Path.of("src", "main", "java"), Path.of("..", "theorems", "src", "main", "java"));

    private static final String OURS = "org.softmaxntk.theorems.";
    private static final Pattern EXAMPLE =
            Pattern.compile("<p><b>Example\\.</b> (.*?)\\s*(?:<p>|\\*/)", Pattern.DOTALL);

    private ShownExample() {}

    /**
     * Requires that the example which the comment of the statement's class shows, if it does, is the recipe of the largest
     * ratio, with the ratio to four digits; of an identity, whose ratio is rounding, the recipe alone.
     *
     * @param measure what the ratios are of
     */
    static void isTheNearest(Statement statement, String measure, Map<Recipe, Double> ratios) {
        String shown = shown(statement);
        if (shown.isEmpty()) {
            return;
        }
        Map.Entry<Recipe, Double> nearest = ratios.entrySet().stream()
                .max(Map.Entry.<Recipe, Double>comparingByValue()
                        .thenComparing(entry -> entry.getKey().toString(), Comparator.reverseOrder()))
                .orElseThrow();
        String recipe = statement.kind() == Kind.IDENTITY ? shownRecipe(shown, ratios) : "" + nearest.getKey();
        String result = statement.kind() == Kind.IDENTITY
                ? "holds to rounding"
                : measure + " = " + String.format(Locale.ROOT, "%.4g", nearest.getValue());
        assertThat(shown).isEqualTo("{@code " + recipe + "}: " + result + ".");
    }

    /** Of an identity any of the recipes may be shown. */
    private static String shownRecipe(String shown, Map<Recipe, Double> ratios) {
        return ratios.keySet().stream()
                .map(Recipe::toString)
                .sorted()
                .filter(shown::contains)
                .findFirst()
                .orElseGet(() -> ratios.keySet().stream()
                        .map(Recipe::toString)
                        .sorted()
                        .findFirst()
                        .orElseThrow());
    }

    /** What the comment says; empty if it shows no example, or the source is not here. */
    private static String shown(Statement statement) {
        String name = statement.implementation().replace('.', '/') + ".java";
        return SOURCES.stream()
                .flatMap(folder -> Stream.of(folder.resolve(name), folder.resolve(OURS.replace('.', '/') + name)))
                .filter(Files::exists)
                .findFirst()
                .map(ShownExample::example)
                .orElse("");
    }

    private static String example(Path source) {
        try {
            Matcher example = EXAMPLE.matcher(Files.readString(source).replaceAll("\\n \\*(?!/) ?", " "));
            return example.find() ? example.group(1).replaceAll("\\s+", " ").trim() : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
