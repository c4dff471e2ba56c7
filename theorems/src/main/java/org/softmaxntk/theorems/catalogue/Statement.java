package org.softmaxntk.theorems.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.softmaxntk.theorems.Constant;

/**
 * One statement of the catalogue: the words of its {@link Entry}, and what the code of its claim knows.
 *
 * @param id the conclusion, in words joined by hyphens
 * @param label how it is cited, such as Lemma 5.1 or S2; null if it has no name of its own
 * @param title the conclusion, to be read
 * @param conclusion one sentence
 * @param formula the statement in plain text
 * @param latex the same for typesetting, made from the formula
 * @param hypotheses premises, in the order they are checked
 * @param guarantee always, or with which probability over what
 * @param kind identity, upper or lower bound
 * @param attained whether equality occurs
 * @param provenance whose statement it is
 * @param source where it stands
 * @param deviation how the checked statement differs from the source; null if it does not
 * @param finding what was found wrong with the statement as the source has it; null if nothing was
 * @param constants named constants, hidden ones included
 * @param exponent the c of a stated side with a factor e^{cB}; null if it has none
 * @param dependsOn ids of the claims its proof uses
 * @param trivialBound what holds without any proof; null if nothing comparable does
 * @param implementation the class that checks it, without {@code org.softmaxntk.theorems} where it stands below that
 * @param falseVariants false neighbours that every run must refute
 * @param comparison which of an instance's numbers are to be compared in a picture; null if none are
 * @param map the two numbers of an instance by which a report maps where the bound says something
 */
public record Statement(
        String id,
        String label,
        String title,
        String conclusion,
        String formula,
        String latex,
        List<Premise> hypotheses,
        Guarantee guarantee,
        Kind kind,
        boolean attained,
        Provenance provenance,
        String source,
        String deviation,
        Finding finding,
        List<Constant> constants,
        Integer exponent,
        List<String> dependsOn,
        String trivialBound,
        String implementation,
        List<Variant> falseVariants,
        @JsonInclude(JsonInclude.Include.NON_NULL) Comparison comparison,

        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
        List<String> map) {
    /** How far the weights move, and how large the logits are. */
    private static final List<String> MAP = List.of("R", "B");

    public Statement {
        map = map == null ? MAP : List.copyOf(map);
    }

    /** A statement with nothing to compare, mapped as ours are. */
    public Statement(
            String id,
            String label,
            String title,
            String conclusion,
            String formula,
            String latex,
            List<Premise> hypotheses,
            Guarantee guarantee,
            Kind kind,
            boolean attained,
            Provenance provenance,
            String source,
            String deviation,
            Finding finding,
            List<Constant> constants,
            Integer exponent,
            List<String> dependsOn,
            String trivialBound,
            String implementation,
            List<Variant> falseVariants) {
        this(
                id,
                label,
                title,
                conclusion,
                formula,
                latex,
                hypotheses,
                guarantee,
                kind,
                attained,
                provenance,
                source,
                deviation,
                finding,
                constants,
                exponent,
                dependsOn,
                trivialBound,
                implementation,
                falseVariants,
                null,
                null);
    }

    /**
     * Numbers of an instance that are drawn as curves over another of its numbers.
     *
     * @param title of the picture
     * @param quantity what the curves show
     * @param across the number below them, such as R
     * @param prefix with which the names of the curves' numbers begin
     * @param curves the rest of these names, in their order
     * @param least what is smaller is rounding
     */
    public record Comparison(
            String title, String quantity, String across, String prefix, List<String> curves, double least) {
        public Comparison {
            curves = List.copyOf(curves);
        }
    }

    /** A hypothesis in words. */
    public record Premise(String id, String text) {}

    /**
     * A statement that is false as written and stays in the catalogue for that: every run must refute it again.
     *
     * @param analysis why it is false, and where
     * @param repairedBy id of the statement to use in its place
     */
    public record Finding(String analysis, String repairedBy) {}

    /** A false neighbour: what was changed. */
    public record Variant(String name, String text) {}

    /** How far the statement binds. */
    public record Guarantee(Mode mode, String text) {
        /** The kinds of guarantee. */
        public enum Mode {
            @JsonProperty("always")
            ALWAYS,
            @JsonProperty("with-probability")
            WITH_PROBABILITY,
            @JsonProperty("asymptotic")
            ASYMPTOTIC
        }
    }

    /** The form of the statement. */
    public enum Kind {
        @JsonProperty("identity")
        IDENTITY,
        @JsonProperty("upper-bound")
        UPPER_BOUND,
        @JsonProperty("lower-bound")
        LOWER_BOUND
    }

    /** Whose statement it is. */
    public enum Provenance {
        /** The paper's, with its constants. */
        @JsonProperty("paper")
        PAPER,
        /** The paper's as remembered; number and constant may differ between versions. */
        @JsonProperty("recalled")
        RECALLED,
        /** The paper's, not seen, but forced by the constants of what was seen. */
        @JsonProperty("inferred")
        INFERRED,
        /** Derived here; the proof stands in the class. */
        @JsonProperty("ours")
        OURS,
        /** From the cited literature. */
        @JsonProperty("literature")
        LITERATURE
    }
}
