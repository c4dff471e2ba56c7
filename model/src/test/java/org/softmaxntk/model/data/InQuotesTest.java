package org.softmaxntk.model.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InQuotesTest {
    @Test
    void staysOnOneLine() {
        assertThat(InQuotes.of("a b")).isEqualTo("\"a b\"");
        assertThat(InQuotes.of("a\nb\tc\u2028d\u0085")).isEqualTo("\"a\\u000ab\\u0009c\\u2028d\\u0085\"");
    }

    @Test
    void isCutAfterSixtyCharacters() {
        assertThat(InQuotes.of("𝕏".repeat(60))).isEqualTo("\"" + "𝕏".repeat(60) + "\"");
        assertThat(InQuotes.of("𝕏".repeat(61))).isEqualTo("\"" + "𝕏".repeat(60) + "…\"");
    }
}
