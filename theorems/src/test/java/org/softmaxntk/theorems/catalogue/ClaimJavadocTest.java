package org.softmaxntk.theorems.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.softmaxntk.theorems.catalogue.Statement.Provenance;

/** The comment of every claim's class is the theorem, in the same order everywhere. */
class ClaimJavadocTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "softmaxntk", "theorems");
    private static final Pattern HEADING = Pattern.compile("<b>(\\w+)\\.</b>");
    private static final List<String> REQUIRED =
            List.of("Statement", "Hypotheses", "Guarantee", "Kind", "Source", "Numerics", "Cost");
    private static final List<String> ORDER = List.of(
            "Statement",
            "Hypotheses",
            "Guarantee",
            "Kind",
            "Example",
            "Source",
            "Deviation",
            "Proof",
            "Numerics",
            "Cost");

    static Stream<Statement> statements() {
        return Catalogue.standard().statements().stream();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void theHeadingsComeInTheHouseOrder(Statement statement) throws IOException {
        List<String> headings = headings(comment(statement));
        assertThat(headings).containsAll(REQUIRED).doesNotHaveDuplicates();
        assertThat(headings).isEqualTo(ORDER.stream().filter(headings::contains).toList());
    }

    /** What it shows is held to a run by the claim's properties. */
    @ParameterizedTest
    @MethodSource("statements")
    void anExampleIsShown(Statement statement) throws IOException {
        assertThat(headings(comment(statement))).contains("Example");
    }

    @ParameterizedTest
    @MethodSource("statements")
    void theFirstSentenceIsTheConclusion(Statement statement) throws IOException {
        String first = comment(statement).split("<p>", 2)[0];
        String conclusion = plain(statement.conclusion());
        assertThat(plain(first)).startsWith(conclusion.substring(0, conclusion.length() - 1));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void theSourceCarriesItsProvenance(Statement statement) throws IOException {
        String source = comment(statement).split("<b>Source\\.</b>", 2)[1];
        String tag = statement.provenance() == Provenance.LITERATURE
                ? ""
                : "[" + statement.provenance().name().toLowerCase(Locale.ROOT) + "]";
        assertThat(plain(source)).startsWith(tag);
    }

    @ParameterizedTest
    @MethodSource("statements")
    void numberedHypothesesAreAsManyAsInTheCatalogue(Statement statement) throws IOException {
        String text = comment(statement).split("<b>Hypotheses\\.</b>", 2)[1].split("<p>", 2)[0];
        int size = statement.hypotheses().size();
        assertThat(text).contains(size == 0 ? "None" : "(" + size + ")");
        assertThat(text).doesNotContain("(" + (size + 1) + ")");
    }

    /** The comment right above the class. */
    private static String comment(Statement statement) throws IOException {
        String source =
                Files.readString(SOURCES.resolve(statement.implementation().replace('.', '/') + ".java"));
        String above = source.substring(0, source.indexOf("\npublic final class "));
        return above.substring(above.lastIndexOf("/**"));
    }

    private static List<String> headings(String comment) {
        return HEADING.matcher(comment)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    private static String plain(String comment) {
        return comment.replaceAll("/\\*\\*|\\n \\*", " ")
                .replaceAll("\\s+", " ")
                .trim();
    }
}
