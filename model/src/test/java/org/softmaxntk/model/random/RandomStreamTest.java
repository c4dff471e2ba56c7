package org.softmaxntk.model.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RandomStreamTest {
    private static final int DRAWS = 100_000;

    private static String digest(String name, ToLongFunction<RandomStream> draw) throws NoSuchAlgorithmException {
        RandomStream stream = RandomStream.of(20240503).named(name);
        ByteBuffer bits = ByteBuffer.allocate(DRAWS * Long.BYTES);
        for (int i = 0; i < DRAWS; i++) {
            bits.putLong(draw.applyAsLong(stream));
        }
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bits.array()));
    }

    /** Published results carry seeds: if one of these digests ever changes, they can no longer be replayed. */
    @Test
    void bitsAreTheSameOnEveryPlatform() throws NoSuchAlgorithmException {
        assertThat(digest("gaussians", stream -> Double.doubleToRawLongBits(stream.nextGaussian())))
                .isEqualTo("e08b70dce819371707a36fba274686fb312f7bdd9ec0ad098209a5b3ba3eeb3f");
        assertThat(digest("doubles", stream -> Double.doubleToRawLongBits(stream.nextDouble())))
                .isEqualTo("dc34f1bebfc3499a1f062e23590c00beadd2ede02d218f8c019af59ea83164aa");
        assertThat(digest("signs", RandomStream::nextSign))
                .isEqualTo("05143712a4a4c26028d63f76a514c7c52a39dc22806ff625b72e0978023d39e3");
        assertThat(digest("integers", stream -> stream.nextInt(10)))
                .isEqualTo("371626517d8d402116c8158b8b495819e9aead09e89d13713571c47d4999923d");
        assertThat(digest("longs", RandomStream::nextLong))
                .isEqualTo("d4c6b8a4ecf26a4f6e9884931717563c42d20ed9be4dd1441aa23d3415991a06");
    }

    @Test
    void aChildDependsOnSeedAndPathOnly() {
        RandomStream untouched = RandomStream.of(42);
        RandomStream drawn = RandomStream.of(42);
        IntStream.range(0, 10).forEach(i -> drawn.nextGaussian());
        drawn.named("other").nextLong();
        assertThat(drawn.named("weights").nextLong())
                .isEqualTo(untouched.named("weights").nextLong());
        assertThat(drawn.named("weights").named("a").seed())
                .isEqualTo(untouched.named("weights").named("a").seed());
    }

    @Test
    void makingChildrenDrawsNothingFromTheParent() {
        RandomStream parent = RandomStream.of(42);
        parent.named("a").nextLong();
        assertThat(parent.nextLong()).isEqualTo(RandomStream.of(42).nextLong());
    }

    @Test
    void differentSeedsAndPathsGiveDifferentStreams() {
        RandomStream root = RandomStream.of(1);
        assertThat(new long[] {
                    root.nextLong(),
                    RandomStream.of(2).nextLong(),
                    root.named("a").nextLong(),
                    root.named("b").nextLong(),
                    root.named("").nextLong(),
                    RandomStream.of(2).named("a").nextLong(),
                    root.named("a").named("b").nextLong(),
                    root.named("b").named("a").nextLong(),
                    root.named("ab").nextLong()
                })
                .doesNotHaveDuplicates();
    }

    @Test
    void theSeedLeadsBackToTheStream() {
        RandomStream child = RandomStream.of(5).named("x");
        assertThat(RandomStream.of(5).seed()).isEqualTo(5);
        assertThat(RandomStream.of(child.seed()).nextLong()).isEqualTo(child.nextLong());
    }

    @Test
    void gaussiansHaveTheirMoments() {
        RandomStream stream = RandomStream.of(3);
        double[] draws = IntStream.range(0, DRAWS)
                .mapToDouble(i -> stream.nextGaussian())
                .toArray();
        // Five standard errors: 1, √2 and √96 over √100,000.
        assertThat(moment(draws, 1)).isEqualTo(0, within(0.016));
        assertThat(moment(draws, 2)).isEqualTo(1, within(0.023));
        assertThat(moment(draws, 4)).isEqualTo(3, within(0.16));
    }

    private static double moment(double[] draws, int power) {
        double sum = 0;
        for (double draw : draws) {
            sum += Math.pow(draw, power);
        }
        return sum / draws.length;
    }

    @Test
    void signsAndIntegersAreFairAndInRange() {
        RandomStream stream = RandomStream.of(4);
        int[] counts = new int[3];
        int sum = 0;
        for (int i = 0; i < DRAWS; i++) {
            counts[stream.nextInt(3)]++;
            int sign = stream.nextSign();
            assertThat(Math.abs(sign)).isEqualTo(1);
            sum += sign;
        }
        // Five standard deviations: √100,000 ≈ 316 and √(100,000·2/9) ≈ 149.
        assertThat(sum).isBetween(-1581, 1581);
        for (int count : counts) {
            assertThat(count).isBetween(33_333 - 745, 33_333 + 745);
        }
    }

    @Test
    void rangesAreKept() {
        RandomStream stream = RandomStream.of(6);
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < DRAWS; i++) {
            double draw = stream.nextDouble(-2, 3);
            least = Math.min(least, draw);
            most = Math.max(most, draw);
        }
        assertThat(least).isBetween(-2.0, -1.999);
        assertThat(most).isBetween(2.999, 3.0);
    }
}
