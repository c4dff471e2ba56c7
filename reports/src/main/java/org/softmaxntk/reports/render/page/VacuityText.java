package org.softmaxntk.reports.render.page;

import org.softmaxntk.reports.aggregation.Band;
import org.softmaxntk.reports.render.NumberText;

/** Bands and shares in words, and the shade of a share. */
final class VacuityText {
    private static final int SHADES = 5;

    private VacuityText() {}

    /** {@code 10⁻⁴}, {@code 0.25}, {@code ∞}. */
    static String upTo(Band band) {
        return end(band.upTo());
    }

    /** {@code in (10⁻⁵, 10⁻⁴]}, with its first band from 0 and its last to ∞. */
    static String range(Band band) {
        return "in " + (band.above() == 0 ? "[0" : "(" + end(band.above())) + ", " + end(band.upTo())
                + (Double.isInfinite(band.upTo()) ? ")" : "]");
    }

    static String end(double value) {
        double decades = Math.log10(value);
        boolean power = value > 0 && !Double.isInfinite(value) && Math.abs(decades - Math.rint(decades)) < 1e-9;
        return power && Math.abs(decades) > 2
                ? "10" + NumberText.superscript(Math.round(decades))
                : NumberText.fact(value);
    }

    /** In whole per cent; neither 0 nor 100 unless it is none or all. */
    static String share(long part, long all) {
        if (part == 0 || part == all) {
            return part == 0 ? "0%" : "100%";
        }
        return Math.min(99, Math.max(1, Math.round(100.0 * part / all))) + "%";
    }

    /** {@code shade0} for none, {@code shade5} for all. */
    static String style(long part, long all) {
        return "shade" + (int) Math.ceil((double) SHADES * part / all);
    }
}
