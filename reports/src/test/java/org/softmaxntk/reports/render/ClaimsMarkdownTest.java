package org.softmaxntk.reports.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.reports.sample.SampleCatalogue;
import org.softmaxntk.theorems.catalogue.Catalogue;
import org.softmaxntk.theorems.catalogue.Statement;

class ClaimsMarkdownTest {
    private static final String FRAME = "before\n<!-- claims: begin -->\nold\n<!-- claims: end -->\nafter\n";

    @Test
    void aRowForEachClaimUnderTheHeadingOfItsSection() {
        assertThat(ClaimsMarkdown.of(SampleCatalogue.statements()))
                .startsWith(
                        "## sample\n\n| claim | label | states that | formula | guarantee | provenance | class |\n|---|")
                .contains(
                        "| `kernel-bound` |  | The kernel moves by at most R·N·e\\^{10B}. | ",
                        " | always | paper | [Implementation](src/main/java/org/softmaxntk/theorems/sample/Implementation.java) |\n")
                .contains("| `sum-identity` | ");
    }

    @Test
    void everyClaimOfTheCatalogueIsARowWithAClassThatExists() {
        List<String> rows = ClaimsMarkdown.of(Catalogue.standard().statements())
                .lines()
                .filter(line -> line.startsWith("| `"))
                .toList();

        assertThat(rows).hasSameSizeAs(Catalogue.standard().ids());
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.replace("\\|", "").split("\\|")).hasSize(8);
            assertThat(Path.of("..", "theorems", row.replaceAll(".*\\((src/[^)]*)\\) \\|$", "$1")))
                    .isRegularFile();
        });
    }

    @Test
    void falseStatementsSaySoAndByWhatTheyAreRepaired() {
        List<Statement> all = Catalogue.standard().statements();

        String markdown = ClaimsMarkdown.of(all);

        for (Statement statement : all) {
            String row = markdown.substring(markdown.indexOf("| `" + statement.id() + "` |"));
            assertThat(row.substring(0, row.indexOf('\n')).contains("**False as written**"))
                    .as(statement.id())
                    .isEqualTo(statement.finding() != null);
        }
    }

    @Test
    void replacesWhatStandsBetweenTheComments() {
        String document = ClaimsMarkdown.into("CLAIMS.md", FRAME, SampleCatalogue.statements());

        assertThat(document)
                .startsWith("before\n<!-- claims: begin -->\n\n## sample\n")
                .endsWith("|\n\n<!-- claims: end -->\nafter\n")
                .doesNotContain("old");
        assertThat(ClaimsMarkdown.into("CLAIMS.md", document, SampleCatalogue.statements()))
                .isEqualTo(document);
    }

    @Test
    void wantsEachCommentOnceAndInOrder() {
        for (String document : List.of(
                "nothing", FRAME + FRAME, "<!-- claims: end -->\n<!-- claims: begin -->", "<!-- claims: begin -->")) {
            assertThatThrownBy(() -> ClaimsMarkdown.into("CLAIMS.md", document, SampleCatalogue.statements()))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("CLAIMS.md: required the lines <!-- claims: begin -->");
        }
    }

    @Test
    void theTableOfThisCheckoutIsUpToDate() throws IOException {
        String table = Files.readString(Path.of("..", "theorems", "CLAIMS.md"));

        assertThat(table)
                .as("out of date: java -jar reports/target/softmax-ntk.jar claims --markdown --into theorems/CLAIMS.md")
                .isEqualTo(ClaimsMarkdown.into(
                        "CLAIMS.md", table, Catalogue.standard().statements()));
    }
}
