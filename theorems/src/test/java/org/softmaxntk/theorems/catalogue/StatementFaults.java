package org.softmaxntk.theorems.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.Constant;

/** Where the words of a statement say other numbers than the code of its claim computes with. */
final class StatementFaults {
    /** A factor e^{cB}, c a number or nothing, alone or at the head of a sum; in plain text and in LaTeX. */
    private static final Pattern FACTOR = Pattern.compile("e\\^\\{[−-]?\\(?([0-9.]*)B");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private StatementFaults() {}

    static List<String> of(Statement statement, Claim<?> claim) {
        List<String> faults = new ArrayList<>();
        Set<Double> known = known(claim);
        Stream.of(statement.conclusion(), statement.formula(), statement.latex())
                .forEach(text -> exponents(text).stream()
                        .filter(exponent -> !known.contains(exponent))
                        .forEach(exponent -> faults.add("e^{" + exponent + "B} in " + text)));
        claim.exponent()
                .ifPresent(exponent -> Stream.of(statement.formula(), statement.latex())
                        .filter(text -> !exponents(text).contains((double) exponent))
                        .forEach(text -> faults.add("no e^{" + exponent + "B} in " + text)));
        claim.constants().stream()
                .filter(constant -> !occurs(constant, statement))
                .forEach(constant -> faults.add("no " + constant + " in " + statement.formula()));
        return faults;
    }

    /** Every c of a factor e^{cB}. */
    private static Set<Double> exponents(String text) {
        Set<Double> exponents = new TreeSet<>();
        FACTOR.matcher(text)
                .results()
                .forEach(factor -> exponents.add(factor.group(1).isEmpty() ? 1 : Double.parseDouble(factor.group(1))));
        return exponents;
    }

    private static Set<Double> known(Claim<?> claim) {
        Set<Double> known = new TreeSet<>();
        claim.exponent().ifPresent(exponent -> known.add((double) exponent));
        claim.constants().stream()
                .map(Constant::value)
                .filter(value -> NUMBER.matcher(value).matches())
                .forEach(value -> known.add(Double.parseDouble(value)));
        return known;
    }

    /** A number in digits, unless it is 1, which formulas leave out; anything else by its name. */
    private static boolean occurs(Constant constant, Statement statement) {
        String texts = String.join(
                "\n",
                Stream.concat(
                                Stream.of(statement.formula()),
                                statement.hypotheses().stream().map(Statement.Premise::text))
                        .toList());
        if (!NUMBER.matcher(constant.value()).matches()) {
            return texts.contains(constant.name());
        }
        return constant.value().equals("1")
                || NUMBER.matcher(texts)
                        .results()
                        .anyMatch(number -> number.group().equals(constant.value()))
                || (!constant.name().matches("\\w+|" + Pattern.quote(Constant.EXPONENT_OF) + ".*")
                        && !NUMBER.matcher(constant.name()).matches()
                        && texts.contains(constant.name()));
    }
}
