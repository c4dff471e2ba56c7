package org.softmaxntk.model.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.random.RandomStream;

class SyntheticDataProperties {
    @Property(seed = "11")
    void everyRowLiesInTheUnitBallWithoutSlack(
            @ForAll SyntheticInputs inputs,
            @ForAll SyntheticTargets targets,
            @ForAll @IntRange(min = 1, max = 12) int n,
            @ForAll @IntRange(min = 1, max = 40) int d,
            @ForAll long seed) {
        DataSet data = new SyntheticData(inputs, targets).draw(Math.min(n, d), d, d, RandomStream.of(seed));
        InTheBall.assertRows(data.inputs());
        InTheBall.assertRows(data.targets());
    }

    @Property(seed = "12")
    void theSameSeedGivesTheSameBitsAndAnotherSeedOthers(
            @ForAll SyntheticInputs inputs,
            @ForAll @IntRange(min = 1, max = 8) int n,
            @ForAll @IntRange(min = 8, max = 10) int d,
            @ForAll long seed) {
        Matrix first = inputs.draw(n, d, RandomStream.of(seed));
        assertThat(inputs.draw(n, d, RandomStream.of(seed))).isEqualTo(first);
        assertThat(inputs.draw(n, d, RandomStream.of(seed + 1))).isNotEqualTo(first);
    }

    @Property(seed = "13")
    void inputsAreDistinctAndNotZero(
            @ForAll SyntheticInputs inputs,
            @ForAll @IntRange(min = 1, max = 8) int n,
            @ForAll @IntRange(min = 8, max = 10) int d,
            @ForAll long seed) {
        Matrix x = inputs.draw(n, d, RandomStream.of(seed));
        assertThat(Arrays.stream(x.toArray()).map(Arrays::toString).distinct().count())
                .isEqualTo(n);
        for (int i = 0; i < n; i++) {
            assertThat(x.rowNorm(i)).isPositive();
        }
    }
}
