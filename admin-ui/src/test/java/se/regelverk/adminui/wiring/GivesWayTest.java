package se.regelverk.adminui.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class GivesWayTest {
    @Test
    void anAnalysisGoesOnThoughSomebodyAlwaysWaits() throws Exception {
        var courtesy = new GivesWay();
        var arrived = new CountDownLatch(1);
        var answer = new CountDownLatch(1);
        var counted = new AtomicLong();
        Thread request = new Thread(() -> serve(courtesy, arrived, answer));
        request.start();
        arrived.await();
        Thread analysis = new Thread(() -> {
            for (int one = 0; one < 50; one++) {
                courtesy.giveWay();
                counted.incrementAndGet();
            }
        });
        analysis.start();

        await().until(() -> counted.get() == 50);
        assertThat(request.isAlive()).isTrue();
        answer.countDown();
        request.join();
        analysis.join();
    }

    private static void serve(GivesWay courtesy, CountDownLatch arrived, CountDownLatch answer) {
        try {
            courtesy.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), (in, out) -> {
                arrived.countDown();
                try {
                    answer.await();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            });
        } catch (Exception wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
