package org.softmaxntk.properties.certification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.softmaxntk.model.InvalidInput;

/**
 * A narrow certified width of a task: widths 2, 4, 6, 8, 12, 16, 24, 32, … from below, every σ at each, and between the first of
 * them that is certified and the one before it bisection, again with every σ.
 *
 * <p>What is tried before the first certificate does not depend on the widest width allowed, nor does what is tried after
 * it. So a larger limit gives the same answer, or one where there was none, and no later. Certified widths are not monotone
 * for one seed, as the signs of a few more pairs may or may not help: the width found is certified, and narrower ones may be.
 *
 * <p>A start for which the memory does not suffice is an {@link InvalidInput} that says what was found by then.
 *
 * <p>Cost: nine starts a width, O(N²m + N³) each.
 */
public final class SearchFromBelow {
    private final Task task;
    private final Floors floors;
    private final List<Double> scales;
    private final Starts starts;
    private final BooleanSupplier stop;
    private final Consumer<Candidate> progress;
    private Optional<Certified> best = Optional.empty();
    private boolean stopped;

    private SearchFromBelow(Task task, BooleanSupplier stop, Consumer<Candidate> progress) {
        this.task = task;
        this.floors = Floors.of(task.data());
        this.scales = new ArrayList<>(WidthSearch.scales(task, floors));
        this.starts = new Starts(task);
        this.stop = stop;
        this.progress = progress;
    }

    /**
     * Searches.
     *
     * @param stop asked before every start; once it is true the search ends with the best that was found so far
     * @param progress gets every start before it is tried
     */
    public static SearchOutcome run(Task task, BooleanSupplier stop, Consumer<Candidate> progress) {
        SearchFromBelow search = new SearchFromBelow(task, stop, progress);
        return WidthSearch.whyNot(task, search.floors)
                .map(SearchOutcome::without)
                .orElseGet(search::search);
    }

    private SearchOutcome search() {
        int narrower = 0;
        for (int width = 2; width <= task.mostWidth() && best.isEmpty() && !stopped; width = next(width)) {
            if (certifies(width)) {
                bisect(narrower, width);
            }
            narrower = stopped ? narrower : width;
        }
        if (best.isPresent()) {
            return SearchOutcome.of(best.get(), stopped);
        }
        return stopped ? SearchOutcome.stopped(Explanation.stopped(narrower)) : without();
    }

    /** Of 2, 4, 6, 8, 12, 16, 24, …: powers of two, and halfway between them. */
    static int next(int width) {
        int power = Integer.highestOneBit(width);
        if (width >= 1 << 30) {
            return Integer.MAX_VALUE;
        }
        return width == 2 ? 4 : width == power ? power / 2 * 3 : power * 2;
    }

    /** {@code certified} is, {@code not} is not or is 0; both are even. */
    private void bisect(int not, int certified) {
        int low = not;
        int high = certified;
        while (high - low > 2 && !stopped) {
            int middle = (low + high) / 4 * 2;
            if (certifies(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
    }

    /** With some σ; the one that did so last is tried first. */
    private boolean certifies(int width) {
        for (double sigma : List.copyOf(scales)) {
            if (certifies(new Candidate(sigma, width))) {
                scales.remove(sigma);
                scales.add(0, sigma);
                return true;
            }
        }
        return false;
    }

    private boolean certifies(Candidate candidate) {
        stopped |= stop.getAsBoolean();
        if (stopped) {
            return false;
        }
        try {
            progress.accept(candidate);
            Optional<Certified> found = Attempt.at(task, candidate, starts).certify(CertificateKinds.ALL);
            best = found.or(() -> best);
            return found.isPresent();
        } catch (OutOfMemoryError e) {
            throw Explanation.tooWide(candidate, best, e);
        }
    }

    /** The first power of two with d_in·m/2 ≥ N, by {@link org.softmaxntk.theorems.perturbation.KernelRankBound}. */
    private int widthOfFullRank() {
        int width = 2;
        while ((long) width / 2 * task.data().inputDimension() < task.size()) {
            width *= 2;
        }
        return width;
    }

    /** What it would take, told from starts of a width that the data alone decide. */
    private SearchOutcome without() {
        int width = widthOfFullRank();
        Shortfall shortfall = Shortfall.UNKNOWN;
        for (double sigma : scales) {
            Attempt attempt = Attempt.at(task, new Candidate(sigma, width), starts);
            OptionalInt enough = attempt.certify(CertificateKinds.ALL).isPresent()
                    ? OptionalInt.of(width)
                    : attempt.extrapolatedWidth(CertificateKinds.ALL);
            shortfall = shortfall.or(enough, attempt.pathSteps());
        }
        return SearchOutcome.without(Explanation.of(task, floors, shortfall, width, scales), shortfall.width());
    }
}
