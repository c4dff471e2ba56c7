package org.softmaxntk.properties.certification;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.softmaxntk.model.InvalidInput;

/**
 * The least certified width of a task over a grid of scales σ, as the table of certificates has it: doubling at one σ, then
 * bisection in steps of one pair, then the other σ below what was found; fewer starts than {@link SearchFromBelow}. Certified
 * widths are not monotone for one seed, as the signs of a few more pairs may or may not help: the least one found is
 * certified, and narrower ones may be. The same task gives the same outcome.
 *
 * <p>Interrupting the thread ends the search after the start at hand, with the best that was found so far.
 *
 * <p>A start for which the memory does not suffice is an {@link InvalidInput} that says what was found by then.
 *
 * <p>Cost: some dozens of starts, O(N²m + N³) each.
 */
final class WidthSearch {
    /** Where a start is as good as linear in x, least widths are found at the smallest σ. */
    private static final double LINEAR_SIGMA = 0.001;

    /** From the middle outwards: the sooner a narrow one is found, the less there is left to try. */
    private static final List<Double> SIGMAS = List.of(LINEAR_SIGMA, 0.5, 0.35, 0.7, 0.25, 1.0, 0.18, 1.4, 0.1);

    private final Task task;
    private final Floors floors;
    private final Consumer<Candidate> progress;
    private final List<CertificateKind> kinds;
    private final Starts starts;
    private Optional<Certified> best = Optional.empty();
    private Shortfall shortfall = Shortfall.UNKNOWN;

    private WidthSearch(Task task, List<CertificateKind> kinds, Starts starts, Consumer<Candidate> progress) {
        this.task = task;
        this.kinds = kinds;
        this.starts = starts;
        this.floors = Floors.of(task.data());
        this.progress = progress;
    }

    /**
     * Searches by some theorems, from starts that several searches share; {@code progress} gets every start before it is tried.
     */
    static SearchOutcome run(Task task, List<CertificateKind> kinds, Starts starts, Consumer<Candidate> progress) {
        WidthSearch search = new WidthSearch(task, kinds, starts, progress);
        return whyNot(task, search.floors).map(SearchOutcome::without).orElseGet(search::search);
    }

    /** What rules the task out before any search. */
    static Optional<String> whyNot(Task task, Floors floors) {
        return floors.duplicates() > task.loss()
                ? Optional.of(Explanation.duplicates(task, floors.duplicates()))
                : Feasibility.tooLarge(task);
    }

    private SearchOutcome search() {
        scales().forEach(this::narrow);
        return best.map(found -> SearchOutcome.of(found, false))
                .orElseGet(() -> SearchOutcome.without(
                        Explanation.of(task, floors, shortfall, task.mostWidth(), scales()), shortfall.width()));
    }

    /** Below the linear floor a start at σ → 0 must leave the kernel's path: not worth a try. */
    private List<Double> scales() {
        return scales(task, floors);
    }

    static List<Double> scales(Task task, Floors floors) {
        return SIGMAS.stream()
                .filter(sigma -> sigma > LINEAR_SIGMA || floors.linear() < task.loss())
                .toList();
    }

    private void narrow(double sigma) {
        if (Thread.currentThread().isInterrupted()) {
            return;
        }
        if (best.isEmpty() && sigma == scales().get(0)) {
            widen(sigma);
        } else {
            int limit = best.map(found -> found.candidate().width() - 2).orElse(task.mostWidth());
            if (limit >= 2 && improves(sigma, limit)) {
                narrowFrom(sigma, limit);
            }
        }
    }

    /** 2, 4, 8, … up to the limit, then back. */
    private void widen(double sigma) {
        int narrower = 0;
        for (int width = 2; narrower < task.mostWidth(); width = Math.min(2 * width, task.mostWidth())) {
            if (improves(sigma, width)) {
                bisect(sigma, narrower, width);
                return;
            }
            narrower = width;
        }
    }

    /** Halves while that is certified, then bisects. */
    private void narrowFrom(double sigma, int certified) {
        int high = certified;
        int low = half(high);
        while (low >= 2 && improves(sigma, low)) {
            high = low;
            low = half(high);
        }
        bisect(sigma, low, high);
    }

    /** The even number nearest below the half. */
    private static int half(int width) {
        return width / 4 * 2;
    }

    /** {@code certified} is, {@code not} is not or is 0; both are even. */
    private void bisect(double sigma, int not, int certified) {
        int low = not;
        int high = certified;
        while (high - low > 2) {
            int middle = half(low + high);
            if (improves(sigma, middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
    }

    /** Whether {@code width}, narrower than all that were certified yet, is so too. */
    private boolean improves(double sigma, int width) {
        if (Thread.currentThread().isInterrupted()) {
            return false;
        }
        Candidate candidate = new Candidate(sigma, width);
        try {
            progress.accept(candidate);
            return certifies(candidate);
        } catch (OutOfMemoryError e) {
            throw Explanation.tooWide(candidate, best, e);
        }
    }

    private boolean certifies(Candidate candidate) {
        Attempt attempt = Attempt.at(task, candidate, starts);
        Optional<Certified> found = attempt.certify(kinds);
        if (found.isPresent()) {
            best = found;
        } else if (candidate.width() == task.mostWidth()) {
            shortfall = shortfall.or(attempt.extrapolatedWidth(kinds), attempt.pathSteps());
        }
        return found.isPresent();
    }
}
