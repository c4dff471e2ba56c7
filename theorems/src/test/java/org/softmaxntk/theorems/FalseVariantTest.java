package org.softmaxntk.theorems;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.NetworkOnData;
import org.softmaxntk.theorems.identities.SymmetricInitOutputsZero;

class FalseVariantTest {
    private static final Sides FAST = Sides.inequality(Enclosure.exactly(1), Enclosure.exactly(2));
    private static final Sides PRECISE = Sides.inequality(Enclosure.exactly(3), Enclosure.exactly(4));

    @Test
    void hasTheOriginalsInstancesAndHypothesesButItsOwnSides() {
        SymmetricInitOutputsZero original = new SymmetricInitOutputsZero();
        FalseVariant<NetworkOnData> variant =
                new FalseVariant<>("other", original, given -> FAST, (given, digits) -> PRECISE);
        NetworkOnData given = RandomInstances.small(1).plain();
        assertThat(variant.name()).isEqualTo("other");
        assertThat(variant.id()).isEqualTo(original.id());
        assertThat(variant.given()).isEqualTo(NetworkOnData.class);
        assertThat(variant.hypotheses()).extracting(Hypothesis::id).containsExactly(Hypotheses.PAIRED_START);
        assertThat(variant.inDoubles(given)).isSameAs(FAST);
        assertThat(variant.inDigits(given, Digits.of(20))).isSameAs(PRECISE);
        assertThat(variant.falseVariants()).isEmpty();
    }
}
