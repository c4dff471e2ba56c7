package org.softmaxntk.reports.render.page;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Sets the catalogue's plain formulas: {@code e^{10B}} raised, {@code w_r} and {@code Σ_{i,l}} lowered, letters that stand alone
 * in italics, words and function names upright. What it does not understand it leaves as it is.
 */
final class FormulaMarkup {
    private static final Pattern TOKEN = Pattern.compile(
            "(?<script>[_^])"
                    + "(?:\\{(?<group>(?:[^{}]|\\{[^{}]*\\})*)\\}|(?<bare>\\p{Alnum}+|[α-ω]|[−*+]))"
                    + "|(?<word>[\\p{L}][\\p{L}\\p{M}]*)"
                    + "|(?<other>['’]s\\b|.)",
            Pattern.DOTALL);

    /** A letter with its marks, such as K̂, or a lower-case Greek one. */
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-zα-ω]\\p{M}*");

    /** Two indices written together, as in S_ir: neuron r, samples i and j, outputs l, coordinates k. */
    private static final Pattern INDICES = Pattern.compile("[ijklr]{2}");

    /** Counts as a letter, so it ends a word. */
    private static final String TRANSPOSED = "ᵀ";

    /** How facts write Greek letters. */
    private static final Map<String, String> GREEK =
            Map.of("delta", "δ", "epsilon", "ε", "eta", "η", "lambda", "λ", "sigma", "σ", "tau", "τ");

    private FormulaMarkup() {}

    /** Markup of the name of a number, as instances and ledgers write it. */
    static String symbol(String name) {
        return inline(GREEK.getOrDefault(name, name));
    }

    /** Markup of a formula; what follows a semicolon begins a new line. */
    static String lines(String formula) {
        return Arrays.stream(formula.split(";\\s+"))
                .map(line -> "<span class=\"line\">" + inline(line) + "</span>")
                .collect(Collectors.joining("\n"));
    }

    /** Markup of a formula on one line, or of prose with formulas in it. */
    static String inline(String formula) {
        StringBuilder markup = new StringBuilder();
        Matcher token = TOKEN.matcher(formula);
        while (token.find()) {
            markup.append(set(formula, token));
        }
        return markup.toString();
    }

    private static String set(String formula, Matcher token) {
        if (token.group("script") != null) {
            String inner = token.group("group") == null ? token.group("bare") : token.group("group");
            String tag = token.group("script").equals("_") ? "sub" : "sup";
            String set = INDICES.matcher(inner).matches() ? "<i>" + inner + "</i>" : inline(inner);
            return "<" + tag + ">" + set + "</" + tag + ">";
        }
        String word = token.group("word");
        if (word == null) {
            return Markup.escaped(token.group("other"));
        }
        if (word.endsWith(TRANSPOSED)) {
            return inline(word.substring(0, word.length() - 1)) + "<sup>T</sup>";
        }
        boolean variable = VARIABLE.matcher(word).matches() && !article(formula, token);
        return variable ? "<i>" + word + "</i>" : word;
    }

    /** The "a" of "from a paired start", in prose. */
    private static boolean article(String formula, Matcher token) {
        return token.group("word").equalsIgnoreCase("a")
                && formula.substring(token.end()).matches("(?s) \\p{Ll}{2,}.*");
    }
}
