package org.softmaxntk.model.diffusion.distance;

import org.softmaxntk.model.InvalidInput;

/** What a distance is made of: a function of two points, of their squared distance. */
public sealed interface PairFunction {
    /** −‖x − y‖: gives the energy distance 2E‖X − Y‖ − E‖X − X'‖ − E‖Y − Y'‖. */
    record Energy() implements PairFunction {
        @Override
        public double of(double squaredDistance) {
            return -Math.sqrt(squaredDistance);
        }
    }

    /**
     * e^{−‖x − y‖²/2ℓ²}: gives the squared maximum mean discrepancy.
     *
     * @param bandwidth ℓ, finite and &gt; 0
     */
    record Gaussian(double bandwidth) implements PairFunction {
        public Gaussian {
            if (!(bandwidth > 0 && bandwidth < Double.POSITIVE_INFINITY)) {
                throw new InvalidInput("bandwidth", "a finite number above 0", "" + bandwidth);
            }
        }

        @Override
        public double of(double squaredDistance) {
            return Math.exp(-squaredDistance / (2 * bandwidth * bandwidth));
        }
    }

    double of(double squaredDistance);
}
