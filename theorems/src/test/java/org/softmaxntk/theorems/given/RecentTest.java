package org.softmaxntk.theorems.given;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTest {
    private final List<String> asked = new ArrayList<>();
    private final Recent<String, Integer> lengths = new Recent<>(text -> {
        asked.add(text);
        return text.length();
    });

    @Test
    void theLastArgumentIsNotAskedAgain() {
        assertThat(List.of(lengths.of("four"), lengths.of("four"), lengths.of("seventy"), lengths.of("four")))
                .containsExactly(4, 4, 7, 4);
        assertThat(asked).containsExactly("four", "seventy", "four");
    }

    @Test
    void argumentsAreComparedByIdentity() {
        lengths.of("four");
        lengths.of(String.join("", "fo", "ur"));
        assertThat(asked).hasSize(2);
    }
}
