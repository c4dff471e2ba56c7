package org.softmaxntk.model.reference;

import java.math.BigDecimal;
import org.softmaxntk.model.InvalidInput;

/** What may be lifted into a {@link Precision}: finite doubles, and texts that are decimal numbers. */
final class Lifting {
    private Lifting() {}

    static double finite(double value) {
        if (!Double.isFinite(value)) {
            throw new InvalidInput("number to lift", "a finite double", Double.toString(value));
        }
        return value;
    }

    static BigDecimal decimal(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException notANumber) {
            throw new InvalidInput("number to lift", "a decimal number", "'" + text + "'", notANumber);
        }
    }
}
