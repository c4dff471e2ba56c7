package org.softmaxntk.model.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TasksTest {
    @ParameterizedTest
    @CsvSource({"0, 3", "1, 3", "2, 1", "500, 1", "500, 2", "500, 1000"})
    void eachIsDoneOnceAndNeverMoreAtATimeThanAllowed(int count, int atMost) {
        AtomicIntegerArray done = new AtomicIntegerArray(count);
        AtomicInteger atWork = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Tasks.run(count, atMost, number -> {
            most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
            done.incrementAndGet(number);
            atWork.decrementAndGet();
        });
        for (int number = 0; number < count; number++) {
            assertThat(done.get(number)).isEqualTo(1);
        }
        assertThat(most.get()).isLessThanOrEqualTo(atMost);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "8"})
    void theFirstFailureIsThrownWhoeverFailsFirst(int atMost) {
        for (int repetition = 0; repetition < 200; repetition++) {
            assertThatThrownBy(() -> Tasks.run(64, atMost, number -> {
                        if (number % 3 == 2) {
                            throw new IllegalStateException("task " + number);
                        }
                        Thread.onSpinWait();
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("task 2");
        }
    }
}
