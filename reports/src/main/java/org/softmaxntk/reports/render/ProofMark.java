package org.softmaxntk.reports.render;

import java.util.Optional;
import org.softmaxntk.theorems.coq.CoqTheorem;
import org.softmaxntk.theorems.coq.ProofRecord;

/**
 * By what a scalar step, or a claim, is proved: by Coq, whose kernel accepted the recorded sources, or by the interval prover
 * alone.
 *
 * @param text as a mark: {@code proved (Coq)}, {@code proved (interval)}
 * @param place file and line of the theorem, {@code Steps.v:12}; none without Coq
 */
public record ProofMark(String text, Optional<String> place) {
    /** The mark of a scalar step that the interval prover has proved on its whole box in the run that is reported. */
    public static ProofMark ofProvedStep(String id) {
        return byCoq(id).orElseGet(() -> new ProofMark("proved (interval)", Optional.empty()));
    }

    /** The mark of a claim that is proved whole, or of a step; none without a theorem. */
    public static Optional<ProofMark> byCoq(String id) {
        return ProofRecord.recorded().theoremOf(id).map(ProofMark::at);
    }

    private static ProofMark at(CoqTheorem theorem) {
        return new ProofMark("proved (Coq)", Optional.of(theorem.file() + ":" + theorem.line()));
    }
}
