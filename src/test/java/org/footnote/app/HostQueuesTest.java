package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.footnote.app.HostQueue.Answer;
import org.junit.jupiter.api.Test;

class HostQueuesTest {
    private final Set<String> taken = new ConcurrentSkipListSet<>();

    @Test
    void doesAllThatIsWanted() throws InterruptedException {
        var wanted = List.of("http://a.example/1", "http://b.example/1", "http://a.example/2", "no address");
        run(wanted, Answer.WELL);
        assertEquals(Set.copyOf(wanted), taken);
    }

    @Test
    void givesAHostUpThatHasTroubleThreeTimes() throws InterruptedException {
        var wanted = IntStream.range(0, 20)
                .mapToObj(number -> "http://a.example/" + number)
                .toList();
        run(wanted, Answer.TROUBLE);
        assertTrue(taken.size() == 3 || taken.size() == 4, () -> "Asked for " + taken);
    }

    @Test
    void triesOnceMoreWhatHadTrouble() throws InterruptedException {
        var tries = new AtomicInteger();
        var queues = new HostQueues<String>(address -> address, address -> {
            taken.add(address);
            boolean isBroken = address.endsWith("/broken") && tries.incrementAndGet() < 3;
            return isBroken ? Answer.TROUBLE : Answer.WELL;
        });
        queues.run(List.of("http://a.example/broken", "http://a.example/1", "http://a.example/2"));
        assertEquals(2, tries.get());
        assertEquals(3, taken.size());
    }

    @Test
    void leavesAHostAloneThatAsksForItAndGoesOnWithTheOthers() throws InterruptedException {
        var busy = IntStream.range(0, 20)
                .mapToObj(number -> "http://a.example/" + number)
                .toList();
        run(busy, Answer.STOP);
        run(List.of("http://b.example/1"), Answer.WELL);
        assertTrue(taken.size() <= 3, () -> "Asked for " + taken);
        assertTrue(taken.contains("http://b.example/1"));
    }

    @Test
    void takesTheMostWantedOfAHostFirst() throws InterruptedException {
        var second = new CountDownLatch(1);
        var queues = new HostQueues<String>(address -> address, address -> {
            taken.add(address);
            if (taken.size() == 2) {
                second.countDown();
            }
            second.await();
            assertTrue(taken.containsAll(List.of("http://a.example/1", "http://a.example/2")));
            return Answer.WELL;
        });
        queues.run(List.of("http://a.example/1", "http://a.example/2", "http://a.example/3"));
        assertEquals(3, taken.size());
    }

    @Test
    void stopsWhenItIsCancelled() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var cancelled = new CountDownLatch(1);
        var queues = new HostQueues<String>(address -> address, _ -> {
            begun.countDown();
            Thread.sleep(60_000);
            return Answer.WELL;
        });
        var thread = Thread.startVirtualThread(() -> {
            try {
                queues.run(List.of("http://a.example/1"));
            } catch (InterruptedException asWanted) {
                cancelled.countDown();
            }
        });
        begun.await();
        thread.interrupt();
        cancelled.await();
    }

    @Test
    void handsOnWhatMustNotHappen() {
        var queues = new HostQueues<String>(address -> address, _ -> {
            throw new IllegalArgumentException("full");
        });
        assertThrows(IllegalArgumentException.class, () -> queues.run(List.of("http://a.example/1")));
    }

    private void run(List<String> wanted, Answer answer) throws InterruptedException {
        new HostQueues<String>(address -> address, address -> {
                    taken.add(address);
                    return answer;
                })
                .run(wanted);
    }
}
