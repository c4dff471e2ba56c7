package org.softmaxntk.properties.quality;

import java.util.Collection;
import java.util.Map;

/**
 * Who noticed a fault.
 *
 * @param claims their objections, by claim
 * @param tests those of the tests asked that failed: {@code Class.method}
 */
record Notice(PlantedFault fault, Map<String, String> claims, Collection<String> tests) {
    boolean isNoticed() {
        return !claims.isEmpty() || !tests.isEmpty();
    }
}
