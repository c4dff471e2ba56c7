package org.softmaxntk.model.linear;

import static org.assertj.core.api.Assertions.assertThat;

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
}
