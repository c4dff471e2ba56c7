package org.softmaxntk.properties.experiments;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** An experiment of {@code size} cells that counts how often a cell is measured; a cell fails when asked to. */
final class Doublings implements Experiment {
    private final int size;
    private final int failing;
    final AtomicInteger measured = new AtomicInteger();

    Doublings(int size, int failing) {
        this.size = size;
        this.failing = failing;
    }

    @Override
    public String id() {
        return "doublings";
    }

    @Override
    public String question() {
        return "What is twice a number?";
    }

    @Override
    public String setting() {
        return "none";
    }

    @Override
    public List<String> keys() {
        return List.of("k");
    }

    @Override
    public List<String> measures() {
        return List.of("twice", "draw");
    }

    @Override
    public List<Cell> cells(Size ignored) {
        return IntStream.range(0, size)
                .mapToObj(k -> new Cell(List.of("" + k), stream -> {
                    if (k == failing) {
                        throw new IllegalStateException("no power");
                    }
                    measured.incrementAndGet();
                    return List.of("" + 2 * k, "" + stream.named("" + k).nextLong());
                }))
                .toList();
    }
}
