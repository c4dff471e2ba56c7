package org.softmaxntk.model.benchmark;

import java.util.Optional;

/** The least that a subject has to compute and to move. */
record Cost(double multiplyAdds, double exponentials, double bytes) {
    /** By the benchmark's method; empty where no count is known beforehand. */
    static Optional<Cost> of(String method, Shape shape) {
        double pairs = (double) shape.samples() * shape.width();
        double perPair = 4.0 * shape.dimension();
        return Optional.ofNullable(
                switch (method) {
                    case "step" -> new Cost(pairs * perPair, pairs, stepBytes(shape));
                    case "kernel" -> kernel(shape, pairs);
                    case "kernelOfPass" -> products(shape);
                    case "product" -> new Cost(pairs * perPair, 0, 0);
                    case "logits", "direction" -> onEveryCore(pairs * shape.dimension(), 0);
                    case "exponentials" -> onEveryCore(0, pairs);
                    case "pulls", "sums" -> onEveryCore(pairs * (shape.dimension() + 1), 0);
                    default -> null;
                });
    }

    /** Of a stage that every core is at by itself. */
    private static Cost onEveryCore(double multiplyAdds, double exponentials) {
        int cores = Runtime.getRuntime().availableProcessors();
        return new Cost(cores * multiplyAdds, cores * exponentials, 0);
    }

    /** Weights read and written, signs read as one bit each. */
    private static double stepBytes(Shape shape) {
        return (double) shape.width() * shape.dimension() * (2 * Double.BYTES + 1.0 / Byte.SIZE);
    }

    /** Logits, then the products. */
    private static Cost kernel(Shape shape, double pairs) {
        return new Cost(pairs * shape.dimension() + products(shape).multiplyAdds(), pairs, 0);
    }

    /** One half of N×N scalar products of length m. */
    private static Cost products(Shape shape) {
        double size = shape.kernelSize();
        return new Cost(size * (size + 1) / 2 * shape.width(), 0, 0);
    }
}
