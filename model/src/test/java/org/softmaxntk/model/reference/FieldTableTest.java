package org.softmaxntk.model.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.dfp.Dfp;
import org.apache.commons.math3.util.Decimal64;
import org.junit.jupiter.api.Test;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;

class FieldTableTest {
    private static final Precision<Decimal64> DOUBLES = Precision.doubles();

    private final FieldTable<Decimal64> table = DOUBLES.lift(Matrix.of(new double[][] {{3, 0, 0}, {0, -4, 12}}));

    @Test
    void arithmeticIsEntrywise() {
        assertThat(table.plus(table).minus(table).toMatrix()).isEqualTo(table.toMatrix());
        assertThat(table.times(new Decimal64(2)).at(1, 2).getReal()).isEqualTo(24);
        assertThatThrownBy(() -> table.plus(table.transpose()))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("entrywise operation: required a second 2×3 table; got 3×2 table");
    }

    @Test
    void productsSumOverTheInnerIndex() {
        Matrix expected = Matrix.of(new double[][] {{9, 0}, {0, 160}});
        assertThat(table.times(table.transpose()).toMatrix()).isEqualTo(expected);
        assertThat(table.inner(table).getReal()).isEqualTo(169);
        assertThatThrownBy(() -> table.times(table))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("2×3 table times 2×3 table: required a right factor of 3 rows; got 2×3 table");
    }

    @Test
    void normsAreEuclidean() {
        assertThat(table.frobeniusNorm().getReal()).isEqualTo(13, within(1e-14));
        assertThat(table.maxRowNorm().getReal()).isEqualTo(Math.sqrt(160), within(1e-14));
        assertThat(table.maxAbsolute().getReal()).isEqualTo(12);
        FieldTable<Decimal64> zero = table.minus(table);
        assertThat(zero.frobeniusNorm().getReal()).isZero();
        assertThat(zero.maxRowNorm().getReal()).isZero();
    }

    @Test
    void normsDoNotUnderflow() {
        Precision<Dfp> precision = Precision.digits(30);
        FieldTable<Dfp> tiny = FieldTable.generate(precision, 2, 2, (i, j) -> precision.of("3e-130000"));
        Dfp norm = tiny.frobeniusNorm();
        assertThat(norm.divide(precision.of("6e-130000")).subtract(1).abs().lessThan(precision.of("1e-30")))
                .isTrue();
    }

    @Test
    void normsDoNotHideWhatIsNotANumber() {
        FieldTable<Decimal64> broken = table.map(entry -> entry.getReal() == 0 ? Decimal64.NAN : entry);
        assertThat(broken.maxAbsolute().getReal()).isNaN();
        assertThat(broken.frobeniusNorm().getReal()).isNaN();
        Precision<Dfp> precision = Precision.digits(30);
        FieldTable<Dfp> brokenDigits = FieldTable.generate(
                precision, 1, 3, (i, j) -> j == 1 ? precision.zero().divide(precision.zero()) : precision.one());
        assertThat(brokenDigits.frobeniusNorm().isNaN()).isTrue();
    }
}
