package org.softmaxntk.properties.convergence;

import java.util.Map;

class NormaliserTermBoundProperties extends NormaliserTermProperties {
    NormaliserTermBoundProperties() {
        super("normaliser-term-bound");
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "without-sign-means",
                "data=orthonormal/unit-ball:1x1x1 width=16 sigma=1.0 start=one-high move=random radius=0.0 step=1.0E-6 seed=0",
                "exponent-one",
                "data=orthonormal/unit-ball:1x1x1 width=512 sigma=2.57 start=one-high move=random radius=0.0 step=1.0E-8 seed=0");
    }
}
