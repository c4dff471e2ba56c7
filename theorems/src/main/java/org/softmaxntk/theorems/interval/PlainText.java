package org.softmaxntk.theorems.interval;

import java.util.Map;
import org.softmaxntk.theorems.interval.Inequality.Relation;
import org.softmaxntk.theorems.interval.Written.Joint;
import org.softmaxntk.theorems.interval.Written.Rank;

/** Formulas on one line, in Unicode. */
final class PlainText extends Notation {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Map<String, String> ONE_SIGN =
            Map.of("1/2", "½", "1/3", "⅓", "2/3", "⅔", "1/4", "¼", "3/4", "¾", "1/8", "⅛", "3/8", "⅜");

    @Override
    String sign(Relation relation) {
        return switch (relation) {
            case AT_MOST -> " ≤ ";
            case LESS -> " < ";
            case EQUAL -> " = ";
        };
    }

    @Override
    String atLeast() {
        return " ≥ ";
    }

    @Override
    String different() {
        return " ≠ ";
    }

    @Override
    String ranged(String statement, String ranges) {
        return statement + " for " + ranges;
    }

    @Override
    String separator() {
        return ", ";
    }

    @Override
    String minus() {
        return "−";
    }

    @Override
    String dot() {
        return "·";
    }

    @Override
    String name(String parameter) {
        return parameter;
    }

    @Override
    String parenthesised(String text) {
        return "(" + text + ")";
    }

    @Override
    String raised(String text, int exponent) {
        StringBuilder raised = new StringBuilder(text);
        Integer.toString(exponent).chars().forEach(digit -> raised.append(RAISED.charAt(digit - '0')));
        return raised.toString();
    }

    @Override
    String function(String name) {
        return name;
    }

    @Override
    String exponential(String exponent) {
        return exponent.length() == 1 ? "e^" + exponent : "e^{" + exponent + "}";
    }

    @Override
    Written fraction(Expression a, Expression b) {
        Written left = atLeast(a.accept(this), Rank.PRODUCT);
        Written above = left.last() == Joint.BARE ? grouped(left) : left;
        Written below = operand(b, Rank.FACTOR);
        String text = above.text() + "/" + below.text();
        if (ONE_SIGN.containsKey(text)) {
            return Written.of(ONE_SIGN.get(text), Rank.FACTOR, Joint.NUMBER);
        }
        return new Written(text, Rank.QUOTIENT, above.first(), below.last());
    }

    @Override
    Written rooted(Written a) {
        boolean bare = a.rank() == Rank.ATOM && !a.isNegative();
        String text = "√" + (bare ? a.text() : parenthesised(a.text()));
        return new Written(text, Rank.FACTOR, Joint.LOOSE, bare ? Joint.BARE : Joint.LOOSE);
    }

    @Override
    String series(int stride, int first, String base) {
        return "Σ_{j≥0} " + base + "^j/(" + (stride == 1 ? "" : stride) + "j + " + first + ")!";
    }

    @Override
    String joined(String left, String right) {
        return left + right;
    }
}
