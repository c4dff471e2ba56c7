package org.softmaxntk.properties.campaign;

import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.LongStream;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.properties.statistics.EventTrial;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.Given;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.arithmetic.Sides.Order;
import org.softmaxntk.theorems.family.Law;
import org.softmaxntk.theorems.verdict.Judge;
import org.softmaxntk.theorems.verdict.Verdict;

/**
 * Whether the event of a claim occurs on a draw, remembering how near each draw came to failing. Threads draw ahead of the
 * deciding trial, so a draw is remembered by its stream, and only those that counted are asked for.
 *
 * <p>Doubles settle a draw where they are sure either way: what one draw does refutes nothing. The draw that failed most
 * is evaluated by the second implementation too: {@link #contradiction}.
 */
final class WorstDraw<G extends Given> implements EventTrial {
    private static final Digits SECOND_OPINION = Digits.of(32);

    private final Claim<G> claim;
    private final Law<G> law;
    private final ConcurrentMap<Long, Double> lnRatios = new ConcurrentHashMap<>();

    WorstDraw(Claim<G> claim, Law<G> law) {
        this.claim = claim;
        this.law = law;
    }

    @Override
    public boolean occurs(RandomStream stream) {
        long seed = stream.seed();
        G drawn = drawn(stream);
        Sides fast = claim.inDoubles(drawn);
        lnRatios.put(seed, fast.lnRatio());
        return fast.order() == Order.TOUCHING
                ? Judge.STANDARD.judge(claim, drawn) instanceof Verdict.Holds
                : fast.order() == Order.WITHIN;
    }

    private G drawn(RandomStream stream) {
        return law.draw(stream);
    }

    /** The draw of the largest measured/stated among the first {@code trials} ≥ 1, all of which were made. */
    G of(RandomStream root, long trials) {
        return drawn(worst(root, trials));
    }

    /** The two implementations on a draw with these sides in doubles, if it failed and they contradict. */
    Optional<Verdict.Faulty> contradiction(G drawn, Sides fast) {
        if (fast.order() == Order.WITHIN) {
            return Optional.empty();
        }
        Sides precise = claim.inDigits(drawn, SECOND_OPINION);
        return fast.contradicts(precise) ? Optional.of(new Verdict.Faulty(fast, precise)) : Optional.empty();
    }

    private RandomStream worst(RandomStream root, long trials) {
        return LongStream.range(0, trials)
                .mapToObj(k -> root.named("trial/" + k))
                .max(Comparator.comparingDouble(stream -> lnRatios.get(stream.seed())))
                .orElseThrow();
    }
}
