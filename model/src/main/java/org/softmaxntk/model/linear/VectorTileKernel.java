package org.softmaxntk.model.linear;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The tile with vectors: three of them hold the rows, each number of the other panel is spread over one.
 *
 * <p>Sums stay in registers as separate variables: 3·8 of the 32 registers of machines with vectors of eight doubles, 3·4
 * where there may be sixteen. They are written out and not looped over, and stored without a method in between, since the
 * compiler keeps a vector in a register only where it sees its whole life; with either it is several times slower.
 */
final class VectorTileKernel implements TileKernel {
    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();
    private static final int WIDE = 8;
    private static final int NARROW = 4;

    /** Whether vectors of this machine divide a panel. */
    static boolean fits() {
        return LANES == 8 || LANES == 4 || LANES == 2;
    }

    @Override
    public void accumulate(double[] packed, int a, int b, int depth, int rows, int columns, double[] tile, int at) {
        for (int i = 0; i < rows; i += 3 * LANES) {
            if (LANES == 8) {
                for (int j = 0; j < columns; j += WIDE) {
                    wide(packed, a + i, b + j, depth, tile, at + j * SIDE + i);
                }
            } else {
                for (int j = 0; j < columns; j += NARROW) {
                    narrow(packed, a + i, b + j, depth, tile, at + j * SIDE + i);
                }
            }
        }
    }

    @Override
    public String name() {
        return "vectors of " + LANES + " doubles";
    }

    private static void wide(double[] packed, int a, int b, int depth, double[] tile, int at) {
        DoubleVector zero = DoubleVector.zero(SPECIES);
        DoubleVector s00 = zero;
        DoubleVector s10 = zero;
        DoubleVector s20 = zero;
        DoubleVector s01 = zero;
        DoubleVector s11 = zero;
        DoubleVector s21 = zero;
        DoubleVector s02 = zero;
        DoubleVector s12 = zero;
        DoubleVector s22 = zero;
        DoubleVector s03 = zero;
        DoubleVector s13 = zero;
        DoubleVector s23 = zero;
        DoubleVector s04 = zero;
        DoubleVector s14 = zero;
        DoubleVector s24 = zero;
        DoubleVector s05 = zero;
        DoubleVector s15 = zero;
        DoubleVector s25 = zero;
        DoubleVector s06 = zero;
        DoubleVector s16 = zero;
        DoubleVector s26 = zero;
        DoubleVector s07 = zero;
        DoubleVector s17 = zero;
        DoubleVector s27 = zero;
        int end = a + depth * SIDE;
        int apart = b - a;
        for (int k = a; k < end; k += SIDE) {
            DoubleVector x0 = DoubleVector.fromArray(SPECIES, packed, k);
            DoubleVector x1 = DoubleVector.fromArray(SPECIES, packed, k + LANES);
            DoubleVector x2 = DoubleVector.fromArray(SPECIES, packed, k + 2 * LANES);
            DoubleVector y0 = DoubleVector.broadcast(SPECIES, packed[k + apart]);
            s00 = x0.fma(y0, s00);
            s10 = x1.fma(y0, s10);
            s20 = x2.fma(y0, s20);
            DoubleVector y1 = DoubleVector.broadcast(SPECIES, packed[k + apart + 1]);
            s01 = x0.fma(y1, s01);
            s11 = x1.fma(y1, s11);
            s21 = x2.fma(y1, s21);
            DoubleVector y2 = DoubleVector.broadcast(SPECIES, packed[k + apart + 2]);
            s02 = x0.fma(y2, s02);
            s12 = x1.fma(y2, s12);
            s22 = x2.fma(y2, s22);
            DoubleVector y3 = DoubleVector.broadcast(SPECIES, packed[k + apart + 3]);
            s03 = x0.fma(y3, s03);
            s13 = x1.fma(y3, s13);
            s23 = x2.fma(y3, s23);
            DoubleVector y4 = DoubleVector.broadcast(SPECIES, packed[k + apart + 4]);
            s04 = x0.fma(y4, s04);
            s14 = x1.fma(y4, s14);
            s24 = x2.fma(y4, s24);
            DoubleVector y5 = DoubleVector.broadcast(SPECIES, packed[k + apart + 5]);
            s05 = x0.fma(y5, s05);
            s15 = x1.fma(y5, s15);
            s25 = x2.fma(y5, s25);
            DoubleVector y6 = DoubleVector.broadcast(SPECIES, packed[k + apart + 6]);
            s06 = x0.fma(y6, s06);
            s16 = x1.fma(y6, s16);
            s26 = x2.fma(y6, s26);
            DoubleVector y7 = DoubleVector.broadcast(SPECIES, packed[k + apart + 7]);
            s07 = x0.fma(y7, s07);
            s17 = x1.fma(y7, s17);
            s27 = x2.fma(y7, s27);
        }
        s00.add(DoubleVector.fromArray(SPECIES, tile, at)).intoArray(tile, at);
        s10.add(DoubleVector.fromArray(SPECIES, tile, at + LANES)).intoArray(tile, at + LANES);
        s20.add(DoubleVector.fromArray(SPECIES, tile, at + 2 * LANES)).intoArray(tile, at + 2 * LANES);
        s01.add(DoubleVector.fromArray(SPECIES, tile, at + SIDE)).intoArray(tile, at + SIDE);
        s11.add(DoubleVector.fromArray(SPECIES, tile, at + SIDE + LANES)).intoArray(tile, at + SIDE + LANES);
        s21.add(DoubleVector.fromArray(SPECIES, tile, at + SIDE + 2 * LANES)).intoArray(tile, at + SIDE + 2 * LANES);
        s02.add(DoubleVector.fromArray(SPECIES, tile, at + 2 * SIDE)).intoArray(tile, at + 2 * SIDE);
        s12.add(DoubleVector.fromArray(SPECIES, tile, at + 2 * SIDE + LANES)).intoArray(tile, at + 2 * SIDE + LANES);
        s22.add(DoubleVector.fromArray(SPECIES, tile, at + 2 * SIDE + 2 * LANES))
                .intoArray(tile, at + 2 * SIDE + 2 * LANES);
        s03.add(DoubleVector.fromArray(SPECIES, tile, at + 3 * SIDE)).intoArray(tile, at + 3 * SIDE);
        s13.add(DoubleVector.fromArray(SPECIES, tile, at + 3 * SIDE + LANES)).intoArray(tile, at + 3 * SIDE + LANES);
        s23.add(DoubleVector.fromArray(SPECIES, tile, at + 3 * SIDE + 2 * LANES))
                .intoArray(tile, at + 3 * SIDE + 2 * LANES);
        s04.add(DoubleVector.fromArray(SPECIES, tile, at + 4 * SIDE)).intoArray(tile, at + 4 * SIDE);
        s14.add(DoubleVector.fromArray(SPECIES, tile, at + 4 * SIDE + LANES)).intoArray(tile, at + 4 * SIDE + LANES);
        s24.add(DoubleVector.fromArray(SPECIES, tile, at + 4 * SIDE + 2 * LANES))
                .intoArray(tile, at + 4 * SIDE + 2 * LANES);
        s05.add(DoubleVector.fromArray(SPECIES, tile, at + 5 * SIDE)).intoArray(tile, at + 5 * SIDE);
        s15.add(DoubleVector.fromArray(SPECIES, tile, at + 5 * SIDE + LANES)).intoArray(tile, at + 5 * SIDE + LANES);
        s25.add(DoubleVector.fromArray(SPECIES, tile, at + 5 * SIDE + 2 * LANES))
                .intoArray(tile, at + 5 * SIDE + 2 * LANES);
        s06.add(DoubleVector.fromArray(SPECIES, tile, at + 6 * SIDE)).intoArray(tile, at + 6 * SIDE);
        s16.add(DoubleVector.fromArray(SPECIES, tile, at + 6 * SIDE + LANES)).intoArray(tile, at + 6 * SIDE + LANES);
        s26.add(DoubleVector.fromArray(SPECIES, tile, at + 6 * SIDE + 2 * LANES))
                .intoArray(tile, at + 6 * SIDE + 2 * LANES);
        s07.add(DoubleVector.fromArray(SPECIES, tile, at + 7 * SIDE)).intoArray(tile, at + 7 * SIDE);
        s17.add(DoubleVector.fromArray(SPECIES, tile, at + 7 * SIDE + LANES)).intoArray(tile, at + 7 * SIDE + LANES);
        s27.add(DoubleVector.fromArray(SPECIES, tile, at + 7 * SIDE + 2 * LANES))
                .intoArray(tile, at + 7 * SIDE + 2 * LANES);
    }

    private static void narrow(double[] packed, int a, int b, int depth, double[] tile, int at) {
        DoubleVector zero = DoubleVector.zero(SPECIES);
        DoubleVector s00 = zero;
        DoubleVector s10 = zero;
        DoubleVector s20 = zero;
        DoubleVector s01 = zero;
        DoubleVector s11 = zero;
        DoubleVector s21 = zero;
        DoubleVector s02 = zero;
        DoubleVector s12 = zero;
        DoubleVector s22 = zero;
        DoubleVector s03 = zero;
        DoubleVector s13 = zero;
        DoubleVector s23 = zero;
        int end = a + depth * SIDE;
        int apart = b - a;
        for (int k = a; k < end; k += SIDE) {
            DoubleVector x0 = DoubleVector.fromArray(SPECIES, packed, k);
            DoubleVector x1 = DoubleVector.fromArray(SPECIES, packed, k + LANES);
            DoubleVector x2 = DoubleVector.fromArray(SPECIES, packed, k + 2 * LANES);
            DoubleVector y0 = DoubleVector.broadcast(SPECIES, packed[k + apart]);
            s00 = x0.fma(y0, s00);
            s10 = x1.fma(y0, s10);
            s20 = x2.fma(y0, s20);
            DoubleVector y1 = DoubleVector.broadcast(SPECIES, packed[k + apart + 1]);
            s01 = x0.fma(y1, s01);
            s11 = x1.fma(y1, s11);
            s21 = x2.fma(y1, s21);
            DoubleVector y2 = DoubleVector.broadcast(SPECIES, packed[k + apart + 2]);
            s02 = x0.fma(y2, s02);
            s12 = x1.fma(y2, s12);
            s22 = x2.fma(y2, s22);
            DoubleVector y3 = DoubleVector.broadcast(SPECIES, packed[k + apart + 3]);
            s03 = x0.fma(y3, s03);
            s13 = x1.fma(y3, s13);
            s23 = x2.fma(y3, s23);
        }
        s00.add(DoubleVector.fromArray(SPECIES, tile, at)).intoArray(tile, at);
        s10.add(DoubleVector.fromArray(SPECIES, tile, at + LANES)).intoArray(tile, at + LANES);
        s20.add(DoubleVector.fromArray(SPECIES, tile, at + 2 * LANES)).intoArray(tile, at + 2 * LANES);
        s01.add(DoubleVector.fromArray(SPECIES, tile, at + SIDE)).intoArray(tile, at + SIDE);
        s11.add(DoubleVector.fromArray(SPECIES, tile, at + SIDE + LANES)).intoArray(tile, at + SIDE + LANES);
        s21.add(DoubleVector.fromArray(SPECIES, tile, at + SIDE + 2 * LANES)).intoArray(tile, at + SIDE + 2 * LANES);
        s02.add(DoubleVector.fromArray(SPECIES, tile, at + 2 * SIDE)).intoArray(tile, at + 2 * SIDE);
        s12.add(DoubleVector.fromArray(SPECIES, tile, at + 2 * SIDE + LANES)).intoArray(tile, at + 2 * SIDE + LANES);
        s22.add(DoubleVector.fromArray(SPECIES, tile, at + 2 * SIDE + 2 * LANES))
                .intoArray(tile, at + 2 * SIDE + 2 * LANES);
        s03.add(DoubleVector.fromArray(SPECIES, tile, at + 3 * SIDE)).intoArray(tile, at + 3 * SIDE);
        s13.add(DoubleVector.fromArray(SPECIES, tile, at + 3 * SIDE + LANES)).intoArray(tile, at + 3 * SIDE + LANES);
        s23.add(DoubleVector.fromArray(SPECIES, tile, at + 3 * SIDE + 2 * LANES))
                .intoArray(tile, at + 3 * SIDE + 2 * LANES);
    }
}
