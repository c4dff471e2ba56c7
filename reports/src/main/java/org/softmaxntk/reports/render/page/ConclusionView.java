package org.softmaxntk.reports.render.page;

import org.softmaxntk.reports.aggregation.ClaimSummary;
import org.softmaxntk.reports.aggregation.Conclusion;
import org.softmaxntk.reports.dependence.Node;

/** A conclusion as the page marks it: never by colour alone. */
record ConclusionView(String text, String mark, String style) {
    private static final ConclusionView AS_KNOWN = new ConclusionView("refuted as written", "≠", "known");

    static ConclusionView of(Conclusion conclusion) {
        return switch (conclusion) {
            case PROVED, HOLDS, SUPPORTED -> new ConclusionView(conclusion.text(), "✓", "good");
            case INCONCLUSIVE -> new ConclusionView(conclusion.text(), "?", "unsure");
            case NOT_EXERCISED -> new ConclusionView(conclusion.text(), "–", "unsure");
            case REFUTED, FAULTY -> new ConclusionView(conclusion.text(), "✗", "bad");
        };
    }

    /** A statement that is known to be false is in order while the run refutes it. */
    static ConclusionView of(ClaimSummary claim) {
        return of(claim.conclusion(), claim.inOrder());
    }

    static ConclusionView of(Node node) {
        return of(node.conclusion(), node.inOrder());
    }

    private static ConclusionView of(Conclusion conclusion, boolean inOrder) {
        ConclusionView view = of(conclusion);
        if (conclusion == Conclusion.REFUTED && inOrder) {
            return AS_KNOWN;
        }
        return view.style().equals("good") && !inOrder
                ? new ConclusionView(conclusion.text() + ", though known to be false", "✗", "bad")
                : view;
    }
}
