package org.softmaxntk.properties.campaign;

import java.util.List;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.FalseVariant;
import org.softmaxntk.theorems.Given;
import org.softmaxntk.theorems.catalogue.Catalogue;

/**
 * A claim of the catalogue, {@code ntk-perturbation}, or one of its false variants,
 * {@code ntk-perturbation~exponent-two}.
 *
 * @param variant null for the claim itself
 */
public record ClaimReference(String claim, String variant) {
    private static final String SEPARATOR = "~";

    public static ClaimReference to(String claim) {
        return new ClaimReference(claim, null);
    }

    /** @throws InvalidInput if there is no such claim or variant */
    public static ClaimReference parse(String text) {
        int at = text.indexOf(SEPARATOR);
        String claim = Catalogue.standard()
                .statement(at < 0 ? text : text.substring(0, at))
                .id();
        ClaimReference reference = new ClaimReference(claim, at < 0 ? null : text.substring(at + 1));
        reference.resolve();
        return reference;
    }

    /** What it refers to. */
    public Claim<? extends Given> resolve() {
        Claim<? extends Given> original = Catalogue.standard().claim(claim);
        return variant == null ? original : variantOf(original);
    }

    private Claim<? extends Given> variantOf(Claim<? extends Given> original) {
        List<? extends FalseVariant<? extends Given>> variants = original.falseVariants();
        return variants.stream()
                .filter(candidate -> candidate.name().equals(variant))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        "false variant of " + claim,
                        "one of " + variants.stream().map(FalseVariant::name).toList(),
                        "\"" + variant + "\""));
    }

    @Override
    public String toString() {
        return variant == null ? claim : claim + SEPARATOR + variant;
    }
}
