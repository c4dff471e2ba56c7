package org.softmaxntk.reports.cli.evaluate;

import tools.jackson.databind.JsonNode;

/** JSON as it may stand in a one-line message. */
final class Described {
    private static final int LONGEST = 60;

    private Described() {}

    /** {@code "abc"}, {@code 1E+999}, {@code an array of 3}, {@code an empty object}, {@code null}. */
    static String node(JsonNode node) {
        if (node.isArray()) {
            return node.isEmpty() ? "an empty array" : "an array of " + node.size();
        }
        if (node.isObject()) {
            return node.isEmpty() ? "an empty object" : "an object";
        }
        return shortened(node.isNumber() ? node.asString() : node.toString());
    }

    static String inOneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
