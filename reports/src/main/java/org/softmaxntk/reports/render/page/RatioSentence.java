package org.softmaxntk.reports.render.page;

import org.softmaxntk.reports.aggregation.Distribution;
import org.softmaxntk.reports.render.NumberText;
import org.softmaxntk.reports.render.RunText;

/** What a picture of a distribution shows, in words: for those who cannot see it, and as its caption. */
final class RatioSentence {
    private static final double LN_10 = Math.log(10);

    private RatioSentence() {}

    static String of(Distribution distribution, boolean identity) {
        StringBuilder text = new StringBuilder();
        text.append(identity ? "Discrepancy over rounding budget" : "Measured over stated");
        text.append(" on ")
                .append(RunText.plural(distribution.total(), "instance"))
                .append(": ");
        if (distribution.hasFinite()) {
            text.append("least ").append(power(distribution.least()));
            text.append(", median about ").append(power(distribution.median()));
            text.append(", largest ").append(power(distribution.largest()));
        } else {
            text.append("none between 0 and ∞");
        }
        if (distribution.zeros() > 0) {
            text.append("; not to be told from 0 on ").append(NumberText.count(distribution.zeros()));
            text.append(distribution.hasFinite() ? ", which least and median leave out" : "");
        }
        if (distribution.infinite() > 0) {
            text.append("; infinite on ").append(NumberText.count(distribution.infinite()));
        }
        return text.append('.').toString();
    }

    private static String power(double decades) {
        return NumberText.power(decades * LN_10);
    }
}
