package org.softmaxntk.theorems.catalogue;

import java.util.List;
import java.util.OptionalDouble;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.Hypothesis;

/**
 * What a claim says in words; premises, exponent and constants are not here, for the claim's own code has them.
 *
 * <p>The components are those of {@link Statement} of the same names.
 * @param comparison which of an instance's numbers are to be compared in a picture; null if none are
 * @param map the two numbers of an instance by which a report maps where the bound says something; null for R and B
 */
public record Entry(
        String id,
        String label,
        String title,
        String conclusion,
        String formula,
        Statement.Guarantee guarantee,
        Statement.Kind kind,
        boolean attained,
        Statement.Provenance provenance,
        String source,
        String deviation,
        Statement.Finding finding,
        List<String> dependsOn,
        String trivialBound,
        List<Statement.Variant> falseVariants,
        Statement.Comparison comparison,
        List<String> map) {
    private static final String ROOT = "org.softmaxntk.theorems.";

    /**
     * These words, and what {@code claim}'s code knows.
     *
     * @throws IllegalStateException if the claim has another id
     */
    public Statement of(Claim<?> claim) {
        if (!claim.id().equals(id)) {
            throw new IllegalStateException("the words of " + id + " stand where " + claim.id() + " is in the section");
        }
        return new Statement(
                id,
                label,
                title,
                conclusion,
                formula,
                Typesetting.of(formula),
                claim.hypotheses().stream().map(Entry::premise).toList(),
                guarantee,
                kind,
                attained,
                provenance,
                source,
                deviation,
                finding,
                claim.constants(),
                exponent(claim),
                dependsOn,
                trivialBound,
                implementation(claim),
                falseVariants,
                comparison,
                map);
    }

    private static Statement.Premise premise(Hypothesis<?> hypothesis) {
        return new Statement.Premise(hypothesis.id(), hypothesis.required());
    }

    private static Integer exponent(Claim<?> claim) {
        OptionalDouble exponent = claim.exponent();
        return exponent.isPresent() ? Integer.valueOf(Math.toIntExact((long) exponent.getAsDouble())) : null;
    }

    private static String implementation(Claim<?> claim) {
        String name = claim.getClass().getName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()) : name;
    }
}
