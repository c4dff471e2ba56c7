package org.softmaxntk.theorems.interval;

import java.util.Map;
import java.util.regex.Pattern;
import org.softmaxntk.theorems.interval.Inequality.Relation;
import org.softmaxntk.theorems.interval.Written.Joint;
import org.softmaxntk.theorems.interval.Written.Rank;

/** Formulas in LaTeX. */
final class Latex extends Notation {
    private static final Map<String, String> GREEK = Map.of(
            "α",
            "\\alpha",
            "β",
            "\\beta",
            "γ",
            "\\gamma",
            "δ",
            "\\delta",
            "θ",
            "\\theta",
            "λ",
            "\\lambda",
            "φ",
            "\\varphi",
            "ω",
            "\\omega");
    private static final Pattern NUMBERS = Pattern.compile("-?[0-9.]+");
    private static final Pattern WORD_AT_END = Pattern.compile("\\\\[a-zA-Z]+$");

    @Override
    String sign(Relation relation) {
        return switch (relation) {
            case AT_MOST -> "\\le ";
            case LESS -> "<";
            case EQUAL -> "=";
        };
    }

    @Override
    String atLeast() {
        return "\\ge ";
    }

    @Override
    String different() {
        return "\\ne ";
    }

    @Override
    String ranged(String statement, String ranges) {
        return statement + "\\quad(" + ranges + ")";
    }

    @Override
    String separator() {
        return ",\\ ";
    }

    @Override
    String minus() {
        return "-";
    }

    @Override
    String dot() {
        return "\\cdot ";
    }

    @Override
    String name(String parameter) {
        return GREEK.getOrDefault(parameter, parameter);
    }

    @Override
    String parenthesised(String text) {
        return "\\left(" + text + "\\right)";
    }

    @Override
    String raised(String text, int exponent) {
        return text + "^{" + exponent + "}";
    }

    @Override
    String function(String name) {
        return "\\" + name;
    }

    @Override
    String exponential(String exponent) {
        return "e^{" + exponent + "}";
    }

    @Override
    Written fraction(Expression a, Expression b) {
        String above = write(a);
        String below = write(b);
        boolean numbers =
                NUMBERS.matcher(above).matches() && NUMBERS.matcher(below).matches();
        String text = (numbers ? "\\tfrac{" : "\\frac{") + above + "}{" + below + "}";
        return Written.of(text, Rank.FACTOR, numbers ? Joint.NUMBER : Joint.LOOSE);
    }

    @Override
    Written rooted(Written a) {
        return Written.of("\\sqrt{" + a.text() + "}", Rank.FACTOR, Joint.LOOSE);
    }

    @Override
    String series(int stride, int first, String base) {
        return "\\sum_{j\\ge 0}\\frac{" + base + "^j}{(" + (stride == 1 ? "" : stride) + "j+" + first + ")!}";
    }

    @Override
    String joined(String left, String right) {
        boolean letters = WORD_AT_END.matcher(left).find() && Character.isLetter(right.charAt(0));
        return left + (letters ? " " : "") + right;
    }
}
