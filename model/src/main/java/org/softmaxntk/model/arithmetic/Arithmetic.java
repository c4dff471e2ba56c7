package org.softmaxntk.model.arithmetic;

import java.util.Arrays;
import java.util.Locale;
import org.softmaxntk.model.InvalidInput;

/** The two twins that every loop over neurons has. */
public enum Arithmetic {
    /** By the JDK's module {@code jdk.incubator.vector}: several doubles in one instruction. */
    VECTOR,

    /** In plain Java, on any virtual machine. */
    PLAIN;

    /** The name in lower case, as {@link ChosenArithmetic#PROPERTY} has it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that is called {@code id}, as it stands in {@code where}. */
    static Arithmetic byId(String where, String id) {
        return Arrays.stream(values())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(where, "vector or plain", id));
    }
}
