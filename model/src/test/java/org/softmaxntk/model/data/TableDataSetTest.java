package org.softmaxntk.model.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;

class TableDataSetTest {
    private static final String GOOD = "a,b,c\n1,10,x\n2,20,y\n4,10,x\n";

    private static TableDataSet of(String text, ColumnRoles roles) {
        return TableDataSet.of("t", CsvTable.parse(text, "t.csv"), roles);
    }

    private static void assertRejected(String text, ColumnRoles roles, String message) {
        assertThatThrownBy(() -> of(text, roles))
                .isInstanceOf(InvalidInput.class)
                .hasMessage(message);
    }

    private static Matrix measuredTargets(DataSet data) {
        Matrix undone = data.scaling().orElseThrow().targets().undo(data.targets());
        return Matrix.generate(undone.rows(), undone.columns(), (i, k) -> Math.rint(undone.at(i, k)));
    }

    @Test
    void namedColumnsInTheOrderNamed() {
        DataSet data = of(GOOD, ColumnRoles.of(List.of("b"), List.of("a"))).data();
        assertThat(data).hasToString("t (3 samples, 1 inputs, 1 targets)");
        assertThat(data.inputNames()).containsExactly("b");
        assertThat(data.targetNames()).containsExactly("a");
        assertThat(measuredTargets(data)).isEqualTo(Matrix.of(new double[][] {{1}, {2}, {4}}));
        assertThat(of("a,b,c\n1,3,2\n2,1,1\n", ColumnRoles.of(List.of("c", "a"), List.of("b")))
                        .data()
                        .inputNames())
                .containsExactly("c", "a");
    }

    @Test
    void withoutInputsNamedAllColumnsThatAreNoTargetsAreInputs() {
        assertThat(of(GOOD, ColumnRoles.forTargets("c")).data().inputNames()).containsExactly("a", "b");
    }

    @Test
    void textTargetsBecomeIndicatorsInOrder() {
        DataSet data = of("a,s\n1,red\n2,blue\n4,red\n5,green\n", ColumnRoles.forTargets("s"))
                .data();
        assertThat(data.targetNames()).containsExactly("s=blue", "s=green", "s=red");
        assertThat(measuredTargets(data).plus(Matrix.zeros(4, 3))).isEqualTo(Matrix.of(new double[][] {
            {0, 0, 1}, {1, 0, 0}, {0, 0, 1}, {0, 1, 0}
        }));
    }

    @Test
    void numbersBecomeIndicatorsOnlyWhenAsked() {
        String text = "a,digit\n1,3\n2,0\n4,3\n";
        assertThat(of(text, ColumnRoles.forTargets("digit")).data().targetNames())
                .containsExactly("digit");
        assertThat(of(text, ColumnRoles.forTargets("digit").withCategories("digit"))
                        .data()
                        .targetNames())
                .containsExactly("digit=0", "digit=3");
    }

    @Test
    void constantInputsAreDroppedOnlyWhenAsked() {
        String text = "p,a,q,y\n7,1,0.1,2\n7,2,0.1,3\n7,4,0.1,3\n";
        TableDataSet dropped = of(text, ColumnRoles.forTargets("y").droppingConstantInputs());
        assertThat(dropped.droppedInputs()).containsExactly("p", "q");
        assertThat(dropped.data().inputNames()).containsExactly("a");
        assertRejected(
                text,
                ColumnRoles.forTargets("y"),
                "t.csv, column \"p\": required a column with at least two different values; got 7.0 in every row (3)");
        assertRejected(
                "p,y\n7,2\n7,3\n",
                ColumnRoles.forTargets("y").droppingConstantInputs(),
                "t.csv: required an input column with at least two different values; "
                        + "got equal inputs in all 2 rows, which leave nothing to learn from");
    }

    @Test
    void oneRowIsTooFew() {
        assertRejected(
                "a,y\n1,2\n",
                ColumnRoles.forTargets("y").droppingConstantInputs(),
                "t.csv: required at least two rows below the header; got 1");
        assertRejected(
                "a,y\n1,2\n", ColumnRoles.forTargets("y"), "t.csv: required at least two rows below the header; got 1");
    }

    @Test
    void constantTargets() {
        assertRejected(
                "a,y\n1,5\n2,5.0\n",
                ColumnRoles.forTargets("y").droppingConstantInputs(),
                "t.csv, column \"y\": required a column with at least two different values; got 5.0 in every row (2)");
        assertRejected(
                "a,y\n1,x\n2,x\n",
                ColumnRoles.forTargets("y"),
                "t.csv, column \"y\": required a column with at least two different values; got \"x\" in every row (2)");
    }

    @Test
    void noTargets() {
        assertRejected(
                GOOD,
                ColumnRoles.forTargets(),
                "t.csv: required at least one target among the columns \"a\", \"b\", \"c\"; got no targets");
    }

    @Test
    void everyColumnATarget() {
        assertRejected(
                GOOD,
                ColumnRoles.forTargets("a", "b", "c"),
                "t.csv: required at least one column left for the inputs; got all columns as targets");
    }

    @Test
    void missingColumns() {
        String message = "t.csv: required one of the columns \"a\", \"b\", \"c\"; got \"z\"";
        assertRejected(GOOD, ColumnRoles.forTargets("z"), message);
        assertRejected(GOOD, ColumnRoles.of(List.of("a", "z"), List.of("b")), message);
    }

    @Test
    void columnsNamedTwice() {
        assertRejected(
                GOOD,
                ColumnRoles.of(List.of("a", "a"), List.of("b")),
                "t.csv: required different columns as inputs; got \"a\" twice");
        assertRejected(
                GOOD,
                ColumnRoles.forTargets("b", "b"),
                "t.csv: required different columns as targets; got \"b\" twice");
        assertRejected(
                GOOD,
                ColumnRoles.of(List.of("a", "b"), List.of("b")),
                "t.csv: required each column as input or as target; got \"b\" as both");
    }

    @Test
    void categoriesHaveARole() {
        assertRejected(
                GOOD,
                ColumnRoles.of(List.of("a"), List.of("b")).withCategories("c"),
                "t.csv: required targets or inputs as categories; got \"c\", which is neither");
    }

    @Test
    void anInputOfTextMayBecomeIndicators() {
        TableDataSet set = of(GOOD, ColumnRoles.forTargets("b").withCategories("c"));
        assertThat(set.data().inputNames()).containsExactly("a", "c=x", "c=y");
        assertThat(set.classes()).isEmpty();
    }

    @Test
    void rowsWithMissingValuesAreRefusedOrLeftOut() {
        String text = "a,b,y\n1,1,red\n2,,blue\n3,3,NA\n4,4,red\n5,5,?\n6,6,blue\n";
        ColumnRoles roles = ColumnRoles.of(List.of("a"), List.of("y"));
        assertRejected(text, roles, "t.csv, line 4, column \"y\": required a value; got \"NA\", a missing value");
        TableDataSet set = of(text, roles.droppingMissing());
        assertThat(set.droppedRows()).isEqualTo(2);
        assertThat(set.data().samples()).isEqualTo(4);
        assertThat(set.classes()).containsExactly(Map.entry("y", List.of("blue", "red")));
        assertThat(of(text, ColumnRoles.forTargets("y").droppingMissing()).droppedRows())
                .isEqualTo(3);
        assertRejected(
                "a,y\n1,NA\n2,3\n?,4\n",
                ColumnRoles.forTargets("y").droppingMissing(),
                "t.csv: required at least two rows without a missing value in the columns that are used; got 1 of 3");
    }

    @Test
    void columnsWithoutANameHaveNoRole() {
        TableDataSet set = of(",a,y,\n0,1,2,x\n1,2,3,y\n", ColumnRoles.forTargets("y"));
        assertThat(set.data().inputNames()).containsExactly("a");
        assertThat(set.nameless()).isEqualTo(2);
    }

    @Test
    void textInAnInput() {
        assertRejected(
                GOOD,
                ColumnRoles.forTargets("a"),
                "t.csv, line 2, column \"c\": required a finite decimal number, as in every input; got \"x\"");
        assertRejected(
                "a,y\n1,5\n2,6\nthree,7\n",
                ColumnRoles.forTargets("y"),
                "t.csv, line 4, column \"a\": required a finite decimal number, as in every input; got \"three\"");
    }

    @Test
    void textAmongTheNumbersOfATarget() {
        assertRejected(
                "a,y\n1,5\n2,low\n3,high\n",
                ColumnRoles.forTargets("y"),
                "t.csv, line 3, column \"y\": required a finite decimal number, as the column is not all text; got \"low\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Infinity", "-inf", "∞", "0x1p3", "1d", "1f", "1_000", "1’000", "\"1,5\""})
    void whatIsNoDecimalNumber(String cell) {
        String shown = cell.startsWith("\"") ? cell : "\"" + cell + "\"";
        assertRejected(
                "a,y\n1,5\n" + cell + ",6\n",
                ColumnRoles.forTargets("y"),
                "t.csv, line 3, column \"a\": required a finite decimal number, as in every input; got " + shown);
        // A target of such cells only is not taken for categories.
        assertRejected(
                "a,y\n1," + cell + "\n2," + cell + "\n",
                ColumnRoles.forTargets("y"),
                "t.csv, line 2, column \"y\": required a finite decimal number, as the column is not all text; got "
                        + shown);
    }

    @Test
    void numbersThatOverflow() {
        assertRejected(
                "a,y\n1,5\n-1e999,6\n",
                ColumnRoles.forTargets("y"),
                "t.csv, line 3, column \"a\": required a finite decimal number, as in every input; "
                        + "got \"-1e999\", which overflows a double");
    }

    @Test
    void emptyCells() {
        assertRejected(
                "a,y\n1,5\n,6\n",
                ColumnRoles.forTargets("y"),
                "t.csv, line 3, column \"a\": required a value; got an empty cell");
        assertRejected(
                "a,y\n1,0\n2,\n",
                ColumnRoles.forTargets("y").withCategories("y"),
                "t.csv, line 3, column \"y\": required a value; got an empty cell");
    }

    @Test
    void indicatorsThatHideAnotherColumn() {
        assertRejected(
                "a,y,y=u\n1,u,3\n2,v,4\n",
                ColumnRoles.forTargets("y", "y=u"),
                "t, targets: required different column names; got \"y=u\" twice");
    }
}
