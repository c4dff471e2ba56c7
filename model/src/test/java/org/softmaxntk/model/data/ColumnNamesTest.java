package org.softmaxntk.model.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softmaxntk.model.InvalidInput;

class ColumnNamesTest {
    @Test
    void namesAreWrittenAsInAHeader() {
        assertThat(ColumnNames.split("a", "names")).containsExactly("a");
        assertThat(ColumnNames.split("a, b c ,d", "names")).containsExactly("a", "b c", "d");
        assertThat(ColumnNames.split("\"y,1\",z", "names")).containsExactly("y,1", "z");
        assertThat(ColumnNames.split("\"say \"\"4\"\"\"", "names")).containsExactly("say \"4\"");
        assertThat(ColumnNames.split("a,,b", "names")).containsExactly("a", "", "b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|names: required names of columns, separated by commas; got none",
                "a\\nb|names: required names of columns, separated by commas; got 2 lines of them",
                "\"a|names, line 1: required cells with quotes that open at a cell's start and close at its end; "
                        + "got a quote that is never closed"
            })
    void whatIsNoListOfNames(String escaped, String message) {
        assertThatThrownBy(() -> ColumnNames.split(escaped.replace("\\n", "\n"), "names"))
                .isInstanceOf(InvalidInput.class)
                .hasMessage(message);
    }
}
