package org.softmaxntk.theorems.catalogue;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A formula in plain text made into LaTeX, symbol by symbol, so that the two cannot say different things.
 *
 * <p>{@code _} and {@code ^} take the letters and digits that follow, or what stands in braces; a word of three letters or more
 * that is no function is prose; an l among indices is ℓ.
 */
final class Typesetting {
    private static final Set<String> FUNCTIONS =
            Set.of("max", "min", "sup", "ln", "log", "tanh", "cosh", "sinh", "exp");
    private static final Set<String> NAMES = Set.of("vec", "diag", "rank");
    private static final Set<String> INDICES = Set.of("out", "in", "min", "max", "lin");
    private static final Set<String> SHORT_WORDS = Set.of("in", "is", "of", "at", "so", "or", "to", "by", "on");
    private static final Pattern FIRST = Pattern.compile("[A-Za-z]+");
    private static final Pattern WORD = Pattern.compile(
            " ?((?!a(?![A-Za-z-])(?! [A-Za-z]{3}))[A-Za-z]+(?:-[A-Za-z]+)*)(?![A-Za-z_^(\\u0300-\\u036f])");

    private final String text;
    private int at;

    private Typesetting(String text) {
        this.text = text;
    }

    /** {@code formula} in LaTeX. */
    static String of(String formula) {
        return new Typesetting(Normalizer.normalize(formula, Normalizer.Form.NFD))
                .until("")
                .trim();
    }

    /** What comes before {@code end}, and takes that too; all of the rest for none. */
    private String until(String end) {
        StringBuilder latex = new StringBuilder();
        while (at < text.length() && (end.isEmpty() || !text.startsWith(end, at))) {
            latex.append(next(false));
        }
        at += end.length();
        return latex.toString();
    }

    private String symbol() {
        int length = Character.charCount(text.codePointAt(at));
        return text.substring(at, at + length);
    }

    private boolean isLetterOrDigit() {
        return text.substring(at, at + 1).matches("[A-Za-z0-9]");
    }

    private boolean sees(String what) {
        return text.startsWith(what, at);
    }

    /** The next symbol with its accent; a group, a root, a word. */
    private String next(boolean index) {
        String symbol = symbol();
        if (Character.isLetter(symbol.codePointAt(0)) && symbol.codePointAt(0) < 128) {
            return letters(index);
        }
        at += symbol.length();
        String runOf = run(symbol, TexSymbols.RAISED, "^") + run(symbol, TexSymbols.LOWERED, "_");
        if (!runOf.isEmpty()) {
            return runOf;
        }
        return switch (symbol) {
            case "_", "^" -> symbol + "{" + script(symbol.equals("_")) + "}";
            case "√" -> "\\sqrt{" + radicand() + "}";
            case "{" -> "\\{" + until("}") + "\\}";
            case " " -> " ";
            case "," -> sees(" ") ? ",\\ " : ",";
            case ";" -> ";\\quad ";
            default -> accented(TexSymbols.of(symbol));
        };
    }

    private String accented(String latex) {
        String accent = at < text.length() ? TexSymbols.ACCENTS.get(text.substring(at, at + 1)) : null;
        if (accent == null) {
            return latex;
        }
        at++;
        return accent + "{" + latex.trim() + "}";
    }

    /** The digits of one superscript or subscript. */
    private String run(String first, Map<String, String> digits, String mark) {
        if (!digits.containsKey(first)) {
            return "";
        }
        StringBuilder run = new StringBuilder(digits.get(first));
        while (at < text.length() && digits.containsKey(symbol())) {
            run.append(digits.get(symbol()));
            at++;
        }
        return mark + "{" + run + "}";
    }

    private String script(boolean index) {
        if (sees("{")) {
            at++;
            return new Typesetting(group()).indexed(index);
        }
        StringBuilder script = new StringBuilder();
        Matcher name = Pattern.compile("[A-Za-z]+").matcher(text).region(at, text.length());
        if (name.lookingAt() && INDICES.contains(name.group())) {
            at = name.end();
            return "\\mathrm{" + name.group() + "}";
        }
        boolean letters;
        do {
            letters = index && isLetterOrDigit();
            script.append(next(index));
        } while (letters && at < text.length() && isLetterOrDigit());
        return script.toString().trim();
    }

    /** What stands in the braces that have just been opened. */
    private String group() {
        int depth = 1;
        int start = at;
        while (depth > 0) {
            depth += sees("{") ? 1 : sees("}") ? -1 : 0;
            at++;
        }
        return text.substring(start, at - 1);
    }

    private String indexed(boolean index) {
        StringBuilder latex = new StringBuilder();
        while (at < text.length()) {
            latex.append(next(index));
        }
        return latex.toString().trim();
    }

    private String radicand() {
        if (sees("(")) {
            at++;
            return until(")", "(");
        }
        StringBuilder root = new StringBuilder(next(false));
        while (at < text.length() && (sees("_") || sees("("))) {
            boolean parenthesis = sees("(");
            root.append(next(false));
            if (parenthesis) {
                root.append(until(")", "(")).append(")");
            }
        }
        return root.toString().trim();
    }

    /** What comes before the {@code end} that closes what has been opened. */
    private String until(String end, String begin) {
        StringBuilder latex = new StringBuilder();
        int depth = 1;
        while (true) {
            depth += sees(begin) ? 1 : sees(end) ? -1 : 0;
            if (depth == 0) {
                at += end.length();
                return latex.toString();
            }
            latex.append(next(false));
        }
    }

    private String letters(boolean index) {
        if (index) {
            String letter = symbol();
            at++;
            return accented(letter.equals("l") ? "\\ell " : letter);
        }
        Matcher word = FIRST.matcher(text).region(at, text.length());
        word.lookingAt();
        String first = word.group();
        if (FUNCTIONS.contains(first)) {
            at += first.length();
            return "\\" + first + " ";
        }
        if (NAMES.contains(first)) {
            at += first.length();
            return "\\mathrm{" + first + "}";
        }
        if (first.length() < 3 && !SHORT_WORDS.contains(first)) {
            at++;
            return accented(text.substring(at - 1, at));
        }
        String prose = prose();
        if (prose.isEmpty()) {
            at++;
            return accented(first.substring(0, 1));
        }
        return "\\text{ " + prose + " }";
    }

    /** Words as long as they are words; an article only before another. */
    private String prose() {
        StringBuilder prose = new StringBuilder();
        Matcher next = WORD.matcher(text).region(at, text.length());
        while (next.lookingAt() && isProse(next.group(1))) {
            prose.append(next.group());
            at = next.end();
            next.region(at, text.length());
        }
        return prose.toString().trim();
    }

    private boolean isProse(String word) {
        return word.length() > 2 && !FUNCTIONS.contains(word) || SHORT_WORDS.contains(word) || word.equals("a");
    }
}
