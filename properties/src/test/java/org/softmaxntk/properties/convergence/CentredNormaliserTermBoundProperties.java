package org.softmaxntk.properties.convergence;

import java.util.Map;

class CentredNormaliserTermBoundProperties extends NormaliserTermProperties {
    CentredNormaliserTermBoundProperties() {
        super("centred-normaliser-term-bound");
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "exponent-one",
                "data=orthonormal/unit-ball:1x1x1 width=512 sigma=2.57 start=one-high move=random radius=0.0 step=1.0E-8 seed=0");
    }
}
