package org.softmaxntk.reports.cli;

import java.io.PrintWriter;
import tools.jackson.databind.json.JsonMapper;

/** What a command prints under {@code --json}: one indented JSON value. */
final class JsonOutput {
    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonOutput() {}

    static void print(Object value, PrintWriter out) {
        out.println(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value));
    }

    /** The name that JSON, and so the documentation, has for a constant: {@code upper-bound} for UPPER_BOUND. */
    static String name(Enum<?> constant) {
        return MAPPER.convertValue(constant, String.class);
    }
}
