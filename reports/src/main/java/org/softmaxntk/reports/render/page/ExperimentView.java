package org.softmaxntk.reports.render.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.softmaxntk.properties.experiments.Digest;
import org.softmaxntk.properties.experiments.FittedLaw;
import org.softmaxntk.properties.experiments.PowerLaw;
import org.softmaxntk.properties.experiments.Size;
import org.softmaxntk.reports.evidence.ExperimentFolder;
import org.softmaxntk.reports.render.ExperimentText;
import org.softmaxntk.reports.render.NumberText;

/** An experiment as its section shows it. */
record ExperimentView(
        String id,
        String question,
        String setting,
        String extent,
        String file,
        List<Law> laws,
        boolean anyLaws,
        List<String> digestColumns,
        List<Line> digest,
        boolean anyDigest,
        String digestNote,
        List<Picture> pictures,
        String reading,
        boolean anyReading,
        boolean open,
        List<String> columns,
        List<Line> lines) {
    /** So few rows are shown at once. */
    private static final int FEW = 12;

    /** One exponent, or that there is none. */
    record Law(
            String group,
            String quantity,
            String factor,
            String exponent,
            String interval,
            String stated,
            String censored) {}

    /**
     * Markup and a sentence.
     *
     * @param wide whether it takes a row of its own
     */
    record Picture(String markup, String caption, boolean wide) {}

    /** One row of the data, as text. */
    record Line(List<String> values) {}

    static ExperimentView of(ExperimentFolder.Found found) {
        List<Law> laws = found.experiment().laws(found.results()).stream()
                .flatMap(law -> laws(law).stream())
                .toList();
        Optional<Digest> digest = found.experiment().digest(found.results());
        return new ExperimentView(
                found.experiment().id(),
                question(found),
                FormulaMarkup.inline(found.experiment().setting()),
                extent(found),
                "experiments/" + found.file().getFileName(),
                laws,
                !laws.isEmpty(),
                digest.map(Digest::columns).orElse(List.of()),
                digest.map(Digest::rows).orElse(List.of()).stream()
                        .map(row -> new Line(ExperimentText.numbers(row)))
                        .toList(),
                digest.isPresent(),
                FormulaMarkup.inline(digest.map(Digest::note).orElse("")),
                ExperimentPictures.of(found),
                found.experiment().reading(),
                !found.experiment().reading().isEmpty(),
                found.results().rows().size() <= FEW,
                found.results().columns(),
                found.results().rows().stream()
                        .map(row -> new Line(found.results().columns().stream()
                                .map(column -> value(row.text(column)))
                                .toList()))
                        .toList());
    }

    /** What it asks, and its answer where it has one. */
    private static String question(ExperimentFolder.Found found) {
        Optional<String> answer = found.results().rows().isEmpty()
                ? Optional.empty()
                : found.experiment().answer(found.results());
        return found.experiment().question() + answer.map(text -> " " + text).orElse("");
    }

    private static List<Law> laws(FittedLaw law) {
        if (law.law().isEmpty()) {
            return List.of(
                    new Law(law.group(), law.quantity(), "", "–", "too few points", "", ExperimentText.censored(law)));
        }
        List<PowerLaw.Exponent> exponents = law.law().get().exponents();
        return IntStream.range(0, exponents.size())
                .mapToObj(k -> new Law(
                        law.group(),
                        law.quantity(),
                        exponents.get(k).factor(),
                        ExperimentText.exponent(exponents.get(k).estimate()),
                        ExperimentText.interval(law, exponents.get(k)),
                        law.stated().get(k),
                        ExperimentText.censored(law)))
                .toList();
    }

    private static String extent(ExperimentFolder.Found found) {
        String grid = found.size() == Size.QUICK ? "A part of the grid" : "The whole grid";
        String cells = NumberText.count(found.results().rows().size()) + " cells";
        return grid + ", " + cells + (found.results().complete() ? "." : " so far: the run is not finished.");
    }

    /** As people read it; the file has all digits. */
    private static String value(String text) {
        if (!text.contains(".")) {
            return text.isEmpty() ? "–" : text;
        }
        try {
            return NumberText.power(Math.log(Double.parseDouble(text)));
        } catch (NumberFormatException e) {
            return text;
        }
    }
}
