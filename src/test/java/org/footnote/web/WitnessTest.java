package org.footnote.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WitnessTest {
    @Test
    void doubtsTheNetworkWhenNobodyHasAnswered() throws InterruptedException {
        assertFalse(new Witness(Duration.ofDays(1)).networkWorks());
    }

    @Test
    void trustsTheNetworkWhenSomebodyHasAnswered() throws InterruptedException {
        var witness = new Witness(Duration.ZERO);
        witness.answered();
        assertTrue(witness.networkWorks());
    }

    @Test
    void waitsForAnAnswerToTheOthers() throws InterruptedException {
        var witness = new Witness(Duration.ofSeconds(30));
        witness.asks();
        Thread.startVirtualThread(witness::answered);
        assertTrue(witness.networkWorks());
    }

    @Test
    void stopsWaitingWhenTheOthersAreDone() throws InterruptedException {
        var witness = new Witness(Duration.ofSeconds(30));
        witness.asks();
        Thread.startVirtualThread(witness::done);
        assertFalse(witness.networkWorks());
    }
}
