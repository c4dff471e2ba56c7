package org.softmaxntk.reports.render.page;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.UnaryOperator;
import org.softmaxntk.reports.render.ClaimText;
import org.softmaxntk.reports.render.NumberText;

/**
 * What a template may make of a summary's own values: {@code {{#math}}{{{title}}}{{/math}}} is a formula, {@code
 * {{#power}}{{lnRatio}}{{/power}}} a number by its logarithm. Counts have their thousands apart and constants are words wherever
 * they stand.
 */
final class TemplateWords {
    private static Mustache.Lambda text(UnaryOperator<String> change) {
        return (fragment, out) -> out.write(change.apply(fragment.execute()));
    }

    private static Mustache.Lambda number(DoubleFunction<String> text) {
        return text(value -> text.apply(Double.parseDouble(value)));
    }

    /** A formula in a sentence, as markup. */
    Mustache.Lambda math() {
        return text(FormulaMarkup::inline);
    }

    /** A formula by itself, as markup. */
    Mustache.Lambda formula() {
        return text(FormulaMarkup::lines);
    }

    /** The name of a number, as markup. */
    Mustache.Lambda symbol() {
        return text(FormulaMarkup::symbol);
    }

    /** A box as Java writes it, as markup: a formula has a minus sign. */
    Mustache.Lambda box() {
        return text(box -> FormulaMarkup.inline(box.replaceAll("(?<!\\w)-(?=\\d)", "−")));
    }

    /** A number by its natural logarithm. */
    Mustache.Lambda power() {
        return number(NumberText::power);
    }

    /** A number of an instance. */
    Mustache.Lambda fact() {
        return number(NumberText::fact);
    }

    Mustache.Lambda percent() {
        return number(NumberText::percent);
    }

    /** A count and a noun, which gets an s unless there is one. */
    Mustache.Lambda plural() {
        return text(counted -> counted.startsWith("1 ") ? counted : counted + "s");
    }

    static String format(Object value) {
        if (value instanceof Integer || value instanceof Long) {
            return NumberText.count(((Number) value).longValue());
        }
        return value instanceof Enum<?> constant && constant.toString().equals(constant.name())
                ? ClaimText.words(constant)
                : String.valueOf(value);
    }

    /** Something optional is a list of one element or none. */
    static final class Collector extends DefaultCollector {
        @Override
        public Iterator<?> toIterator(Object value) {
            return value instanceof Optional<?> optional ? optional.stream().iterator() : super.toIterator(value);
        }
    }
}
