package org.softmaxntk.reports.render.page;

import org.softmaxntk.reports.aggregation.Conclusion;

/** A conclusion as the page marks it: never by colour alone. */
record ConclusionView(String text, String mark, String style) {
    static ConclusionView of(Conclusion conclusion) {
        return switch (conclusion) {
            case PROVED, HOLDS, SUPPORTED -> new ConclusionView(conclusion.text(), "✓", "good");
            case INCONCLUSIVE -> new ConclusionView(conclusion.text(), "?", "unsure");
            case NOT_EXERCISED -> new ConclusionView(conclusion.text(), "–", "unsure");
            case REFUTED, FAULTY -> new ConclusionView(conclusion.text(), "✗", "bad");
        };
    }
}
