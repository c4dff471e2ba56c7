package org.softmaxntk.properties.campaign;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.LongStream;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.properties.statistics.EventTrial;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.given.Given;
import org.softmaxntk.theorems.given.StartLaw;
import org.softmaxntk.theorems.verdict.Judge;
import org.softmaxntk.theorems.verdict.Verdict;

/**
 * Whether the event of a claim occurs on a draw, remembering how near each draw came to failing. Threads draw ahead of the
 * deciding trial, so a draw is remembered by its stream, and only those that counted are asked for.
 */
final class WorstDraw<G extends Given> implements EventTrial {
    private final Claim<G> claim;
    private final StartLaw law;
    private final ConcurrentMap<Long, Double> lnRatios = new ConcurrentHashMap<>();

    WorstDraw(Claim<G> claim, StartLaw law) {
        this.claim = claim;
        this.law = law;
    }

    @Override
    public boolean occurs(RandomStream stream) {
        Verdict verdict = Judge.STANDARD.judge(claim, claim.given().cast(law.draw(stream)));
        lnRatios.put(stream.seed(), verdict.sides().map(Sides::lnRatio).orElse(Double.NEGATIVE_INFINITY));
        return verdict instanceof Verdict.Holds;
    }

    /** max ln(measured/stated) over the first {@code trials} draws, all of which were made; −∞ if nothing was measured. */
    double lnRatio(RandomStream root, long trials) {
        return LongStream.range(0, trials)
                .mapToDouble(k -> lnRatios.get(root.named("trial/" + k).seed()))
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }
}
