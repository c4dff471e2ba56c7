package org.softmaxntk.model.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.softmaxntk.model.InvalidInput;

/**
 * The measured data sets that ship with the project, each with its source.
 *
 * <p>A subset of k of the N rows takes the rows ⌊i·N/k⌋, i = 0, …, k−1, spread evenly over the file, and is scaled on
 * just those. Not the first k: iris is sorted by species, so that its first fifty rows have one target only. Input
 * columns that are constant on the rows taken (the margins of the digits' images) are dropped.
 */
public enum RealDataSets {
    /** 20 samples, 3 exercise counts to 3 physiological measures: d inputs to d outputs, as in the paper. */
    LINNERUD("A. C. Linnerud, NC State University; printed in M. Tenenhaus, La régression PLS, Technip, 1998"),

    /** 442 samples, 10 baseline measures to the progression of the disease after one year. */
    DIABETES("B. Efron, T. Hastie, I. Johnstone, R. Tibshirani, \"Least Angle Regression\", "
            + "Annals of Statistics 32 (2004) 407–499"),

    /** 150 samples, 4 lengths to indicators of 3 species. Two samples are the same, so its tangent kernel is singular. */
    IRIS("R. A. Fisher, \"The use of multiple measurements in taxonomic problems\", "
            + "Annals of Eugenics 7 (1936) 179–188; UCI Machine Learning Repository (CC BY 4.0)"),

    /** 1797 samples, 8×8 images (0…16, margins without ink dropped) to indicators of 10 digits. */
    DIGITS("E. Alpaydin, C. Kaynak, Optical Recognition of Handwritten Digits, "
            + "UCI Machine Learning Repository (CC BY 4.0), test part");

    private final String source;

    RealDataSets(String source) {
        this.source = source;
    }

    /** The data set called {@code name}, such as {@code linnerud}. */
    public static RealDataSets byName(String name) {
        return Arrays.stream(values())
                .filter(set -> set.id().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new InvalidInput("data set", "one of " + String.join(", ", ids()), InQuotes.of(name)));
    }

    /** The names that {@link #byName} knows. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(RealDataSets::id).toList();
    }

    /** The name in lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Who measured it and where it was published. */
    public String source() {
        return source;
    }

    /** All samples, scaled into the unit balls. */
    public DataSet load() {
        return loadTable().data();
    }

    /**
     * {@code rows} of the samples, evenly spread and scaled by themselves; 2 ≤ rows ≤ N.
     *
     * @throws InvalidInput also if a target is constant on the rows taken, as may happen when they are very few
     */
    public DataSet load(int rows) {
        return loadTable(rows).data();
    }

    /** As {@link #load()}, with the names of the inputs dropped. */
    public TableDataSet loadTable() {
        return TableDataSet.of(id(), table(), roles());
    }

    /** As {@link #load(int)}, with the names of the inputs dropped. The data set is called {@code digits-100}, say. */
    public TableDataSet loadTable(int rows) {
        CsvTable table = table();
        if (rows < 2 || rows > table.rows()) {
            throw new InvalidInput(id(), "between 2 and " + table.rows() + " rows", "" + rows);
        }
        return TableDataSet.of(id() + "-" + rows, table.evenlySpaced(rows), roles());
    }

    private ColumnRoles roles() {
        ColumnRoles roles = switch (this) {
            case LINNERUD -> ColumnRoles.forTargets("weight_lb", "waist_in", "pulse_bpm");
            case DIABETES -> ColumnRoles.forTargets("progression");
            case IRIS -> ColumnRoles.forTargets("species");
            case DIGITS -> ColumnRoles.forTargets("digit").withCategories("digit");
        };
        return roles.droppingConstantInputs();
    }

    /** The measured values as published. */
    public CsvTable table() {
        String file = id() + ".csv";
        try (InputStream in = RealDataSets.class.getResourceAsStream(file)) {
            return CsvTable.parse(TextFile.decode(in.readAllBytes(), file), file);
        } catch (IOException e) {
            throw TextFile.explain(file, e);
        }
    }
}
