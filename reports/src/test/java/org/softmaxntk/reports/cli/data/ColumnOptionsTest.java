package org.softmaxntk.reports.cli.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.softmaxntk.model.InvalidInput;

class ColumnOptionsTest {
    @Test
    void aShippedSetIsNoCsvFile() {
        assertThatThrownBy(() -> ColumnOptions.file("DATA", "iris"))
                .isInstanceOf(InvalidInput.class)
                .hasMessage(
                        "DATA iris: required a CSV file beside --targets, as shipped data sets have targets of their own; "
                                + "got a shipped data set");
        assertThat(ColumnOptions.file("DATA", "iris.csv")).isEqualTo(Path.of("iris.csv"));
    }
}
