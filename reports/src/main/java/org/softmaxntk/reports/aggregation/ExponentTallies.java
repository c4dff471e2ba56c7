package org.softmaxntk.reports.aggregation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.softmaxntk.reports.evidence.LedgerLine;
import org.softmaxntk.theorems.Constant;
import org.softmaxntk.theorems.PremiseGap.Status;
import org.softmaxntk.theorems.catalogue.Statement;
import org.softmaxntk.theorems.verdict.Outcome;

/**
 * All factors e^{cB} of one statement. That of the stated side is its {@link Statement#exponent}. That of a size it asks for
 * is a constant of the catalogue named {@code exponent of m}, or of another size.
 */
final class ExponentTallies {
    private static final double LN_10 = Math.log(10);

    private final Optional<ExponentTally> statedSide;
    private final SortedMap<String, ExponentTally> sizes = new TreeMap<>();

    ExponentTallies(Statement statement) {
        statedSide = Optional.ofNullable(statement.exponent()).map(ExponentTally::ofStatedSide);
        statement.constants().stream()
                .filter(constant -> constant.name().startsWith(Constant.EXPONENT_OF)
                        && constant.value().matches("[0-9]+(\\.[0-9]+)?"))
                .forEach(constant -> {
                    String quantity = constant.name().substring(Constant.EXPONENT_OF.length());
                    sizes.put(quantity, ExponentTally.ofSize(quantity, Double.parseDouble(constant.value())));
                });
    }

    /** Takes a line of an instance with both sides. */
    void add(LedgerLine line) {
        if (line.gap().status() == Status.MET) {
            statedSide.ifPresent(side -> side.held(line, line.lnRatio()));
        }
        SortedMap<String, Double> gaps = line.gap().decades();
        long missed = gaps.values().stream().filter(gap -> gap > 0).count();
        gaps.forEach((quantity, gap) -> {
            ExponentTally size = sizes.get(quantity);
            if (size != null && line.verdict() == Outcome.HOLDS) {
                size.held(line, -gap * LN_10);
            } else if (size != null && line.verdict() == Outcome.VIOLATED && gap > 0 && missed == 1) {
                // Where two sizes are missed, nobody knows which of them it was.
                size.failed(line, -gap * LN_10);
            }
        });
    }

    List<EffectiveExponent> summary() {
        List<EffectiveExponent> exponents = new ArrayList<>();
        Stream.concat(statedSide.stream(), sizes.values().stream())
                .forEach(tally -> tally.exponent().ifPresent(exponents::add));
        return exponents;
    }
}
