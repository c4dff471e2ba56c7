package org.softmaxntk.model.linear;

/**
 * The tile without vectors: blocks of 4×3 sums that stay in registers, as separate variables, so that no sum waits for
 * another.
 */
final class PlainTileKernel implements TileKernel {
    private static final int ROWS = 4;
    private static final int COLUMNS = 3;

    @Override
    public void accumulate(double[] packed, int a, int b, int depth, int rows, int columns, double[] tile, int at) {
        for (int i = 0; i < rows; i += ROWS) {
            for (int j = 0; j < columns; j += COLUMNS) {
                block(packed, a + i, b + j, depth, tile, at + j * SIDE + i);
            }
        }
    }

    @Override
    public String name() {
        return "plain Java";
    }

    private static void block(double[] packed, int a, int b, int depth, double[] tile, int at) {
        double s00 = 0;
        double s10 = 0;
        double s20 = 0;
        double s30 = 0;
        double s01 = 0;
        double s11 = 0;
        double s21 = 0;
        double s31 = 0;
        double s02 = 0;
        double s12 = 0;
        double s22 = 0;
        double s32 = 0;
        for (int k = 0; k < depth; k++) {
            int left = a + k * SIDE;
            int right = b + k * SIDE;
            double x0 = packed[left];
            double x1 = packed[left + 1];
            double x2 = packed[left + 2];
            double x3 = packed[left + 3];
            double y0 = packed[right];
            s00 = Math.fma(x0, y0, s00);
            s10 = Math.fma(x1, y0, s10);
            s20 = Math.fma(x2, y0, s20);
            s30 = Math.fma(x3, y0, s30);
            double y1 = packed[right + 1];
            s01 = Math.fma(x0, y1, s01);
            s11 = Math.fma(x1, y1, s11);
            s21 = Math.fma(x2, y1, s21);
            s31 = Math.fma(x3, y1, s31);
            double y2 = packed[right + 2];
            s02 = Math.fma(x0, y2, s02);
            s12 = Math.fma(x1, y2, s12);
            s22 = Math.fma(x2, y2, s22);
            s32 = Math.fma(x3, y2, s32);
        }
        add(tile, at, s00, s10, s20, s30);
        add(tile, at + SIDE, s01, s11, s21, s31);
        add(tile, at + 2 * SIDE, s02, s12, s22, s32);
    }

    private static void add(double[] tile, int at, double s0, double s1, double s2, double s3) {
        tile[at] += s0;
        tile[at + 1] += s1;
        tile[at + 2] += s2;
        tile[at + 3] += s3;
    }
}
