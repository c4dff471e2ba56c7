package org.softmaxntk.theorems.interval;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import org.softmaxntk.theorems.interval.SubBoxTest.Finding;

/** One run of a {@link Prover}: the sub-boxes that wait, and what was found so far. */
final class Search {
    /** A sub-box that waits for its turn. */
    private record Waiting(Box box, int cuts, double middleMargin, int number) {}

    private final Inequality inequality;
    private final Prover limits;
    private final SubBoxTest test;
    private final Bisection bisection;
    private final Queue<Waiting> bySmallestMargin = new PriorityQueue<>(
            Comparator.comparingDouble(Waiting::middleMargin).thenComparingInt(Waiting::number));
    private final Queue<Waiting> byAge = new ArrayDeque<>();
    /** Numbers of the sub-boxes that still wait: each stands in both queues, and leaves the second one late. */
    private final Set<Integer> waiting = new HashSet<>();

    private final List<Box> left = new ArrayList<>();
    private int undecided;
    private int proved;
    private int examined;
    private int deepest;
    private int queued;

    Search(Inequality inequality, Prover limits) {
        this.inequality = inequality;
        this.limits = limits;
        this.test = new SubBoxTest(inequality);
        this.bisection = new Bisection(inequality.box());
    }

    ProofResult run() {
        enqueue(inequality.box(), 0);
        while (!waiting.isEmpty() && examined < limits.mostBoxes()) {
            Waiting next = next();
            examined++;
            Finding finding = test.examine(next.box());
            if (finding.negative().isPresent()) {
                return refuted(next.box(), finding.negative().orElseThrow());
            }
            if (finding.proved()) {
                proved++;
                deepest = Math.max(deepest, next.cuts());
            } else {
                cut(next);
            }
        }
        return waiting.isEmpty() && undecided == 0 ? new ProofResult.Proved(inequality.box(), proved, deepest) : open();
    }

    private Waiting next() {
        Queue<Waiting> turn = examined % 2 == 0 ? bySmallestMargin : byAge;
        Waiting next = turn.remove();
        while (!waiting.remove(next.number())) {
            next = turn.remove();
        }
        return next;
    }

    private ProofResult refuted(Box counterexamples, Interval negative) {
        return new ProofResult.Refuted(counterexamples, counterexamples.middle(), negative, examined);
    }

    private ProofResult open() {
        String why = waiting.isEmpty()
                ? "sub-boxes were cut " + limits.mostCuts() + " times, or could not be cut, and still touched"
                : "stopped after " + limits.mostBoxes() + " sub-boxes";
        byAge.stream().filter(each -> waiting.contains(each.number())).forEach(each -> leave(each.box()));
        return new ProofResult.Open(left, undecided, proved, why);
    }

    private void cut(Waiting undivided) {
        Optional<List<Box>> halves = undivided.cuts() < limits.mostCuts()
                ? bisection.halves(undivided.box(), inequality.parameters())
                : Optional.empty();
        halves.ifPresentOrElse(
                both -> both.forEach(half -> enqueue(half, undivided.cuts() + 1)), () -> leave(undivided.box()));
    }

    private void leave(Box box) {
        undecided++;
        if (left.size() < Prover.REPORTED) {
            left.add(box);
        }
    }

    private void enqueue(Box box, int cuts) {
        Waiting newcomer = new Waiting(box, cuts, test.marginInTheMiddle(box), queued++);
        waiting.add(newcomer.number());
        bySmallestMargin.add(newcomer);
        byAge.add(newcomer);
    }
}
