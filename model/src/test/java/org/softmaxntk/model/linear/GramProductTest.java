package org.softmaxntk.model.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.random.RandomStream;

class GramProductTest {
    private static final GramProduct.Entry AS_IT_IS = (row, column, product) -> product;

    static Stream<TileKernel> kernels() {
        return Stream.of(new PlainTileKernel(), new VectorTileKernel());
    }

    /** Entry (i, j) as the class says it is summed, without panels, tiles or vectors. */
    private static double inRuns(Matrix a, int i, int j) {
        double sum = 0;
        for (int from = 0; from < a.columns(); from += 128) {
            double run = 0;
            for (int k = from; k < Math.min(a.columns(), from + 128); k++) {
                run = Math.fma(a.at(i, k), a.at(j, k), run);
            }
            sum += run;
        }
        return sum;
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void everyKernelGivesTheBitsThatAreStated(TileKernel kernel) {
        for (int[] shape : new int[][] {{1, 1}, {3, 5}, {23, 127}, {24, 128}, {25, 129}, {50, 300}, {97, 260}}) {
            Matrix a = random(shape[0], shape[1], 7);
            Matrix expected = Matrix.generate(shape[0], shape[0], (i, j) -> inRuns(a, i, j));
            assertThat(new GramProduct(RowSource.of(a), AS_IT_IS, kernel).full())
                    .as("%s of %s", kernel.name(), a)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void rectanglesHaveTheBitsOfTheWhole(TileKernel kernel) {
        GramProduct product = new GramProduct(RowSource.of(random(70, 200, 3)), AS_IT_IS, kernel);
        Matrix full = product.full();
        for (int[] range :
                new int[][] {{0, 70, 0, 70}, {0, 1, 69, 70}, {30, 60, 5, 33}, {5, 33, 30, 60}, {11, 40, 11, 39}}) {
            assertThat(product.rectangle(range[0], range[1], range[2], range[3]))
                    .isEqualTo(Matrix.generate(
                            range[1] - range[0], range[3] - range[2], (i, j) -> full.at(range[0] + i, range[2] + j)));
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "7"})
    void theNumberOfThreadsChangesNoBit(int threads) {
        Matrix a = random(130, 500, 11);
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            Matrix here = GramProduct.of(RowSource.of(a)).full();
            assertThat(pool.submit(() -> GramProduct.of(RowSource.of(a)).full()).join())
                    .isEqualTo(here);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void entriesAreWhatTheyAreTurnedInto() {
        Matrix a = random(30, 40, 5);
        Matrix plain = GramProduct.of(RowSource.of(a)).full();
        Matrix turned = GramProduct.of(RowSource.of(a), (i, j, product) -> product * (i + 1) * (j + 1))
                .full();
        assertThat(turned).isEqualTo(Matrix.generate(30, 30, (i, j) -> {
            int row = Math.max(i, j);
            int column = Math.min(i, j);
            return plain.at(row, column) * (row + 1) * (column + 1);
        }));
    }

    @Test
    void whatIsNotFiniteStaysInItsRow() {
        Matrix a = Matrix.generate(30, 10, (i, k) -> i == 4 && k == 2 ? Double.NaN : i + k);
        Matrix product = GramProduct.of(RowSource.of(a)).full();
        for (int i = 0; i < 30; i++) {
            for (int j = 0; j < 30; j++) {
                assertThat(Double.isNaN(product.at(i, j))).isEqualTo(i == 4 || j == 4);
            }
        }
    }

    @Test
    void theBackendIsNamed() {
        assertThat(GramProduct.backend()).matches("plain Java|vectors of [248] doubles");
    }

    @Test
    void rangesMustNotBeEmptyNorGoBeyond() {
        GramProduct product = GramProduct.of(RowSource.of(random(4, 3, 1)));
        assertThatThrownBy(() -> product.rectangle(2, 2, 0, 4))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("rows: required a range within 0 to 4 that is not empty; got from 2 to 2");
        assertThatThrownBy(() -> product.rectangle(0, 4, 1, 5))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("columns");
        assertThatThrownBy(() -> product.rectangle(-1, 4, 1, 4)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void arraysMustFitTheirShape() {
        assertThatThrownBy(() -> RowSource.ofArray(2, 3, new double[5]))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("2 rows, 3 columns, 5 entries");
    }

    private static Matrix random(int rows, int columns, long seed) {
        RandomStream stream = RandomStream.of(seed);
        return Matrix.generate(rows, columns, (i, k) -> stream.nextGaussian());
    }

    @Test
    void rowsOfTwoMatricesAreMultiplied() {
        Matrix left = Matrix.generate(30, 150, (i, k) -> Math.sin(i + 7.0 * k));
        Matrix right = Matrix.generate(5, 150, (i, k) -> Math.cos(3.0 * i - k));
        Matrix difference =
                GramProduct.between(RowSource.of(left), RowSource.of(right)).minus(left.times(right.transpose()));
        assertThat(difference.maxAbsolute()).isLessThan(1e-13);
        assertThatThrownBy(() -> GramProduct.between(RowSource.of(left), RowSource.of(right.transpose())))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("rows to multiply: required as many columns as the others, 150; got 5");
    }
}
