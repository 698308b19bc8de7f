package org.footnote.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.footnote.web.FetchResult.Blame;
import org.junit.jupiter.api.Test;

class WitnessTest {
    @Test
    void doubtsTheNetworkWhenNobodyHasAnswered() throws InterruptedException {
        var witness = new Witness(Duration.ofDays(1));
        witness.blame("a.example");
        assertEquals(Blame.CONNECTION, witness.blame("b.example"));
    }

    @Test
    void cannotTellWhereOneHostAloneWasAsked() throws InterruptedException {
        var witness = new Witness(Duration.ofDays(1));
        witness.blame("a.example");
        assertEquals(Blame.UNKNOWN, witness.blame("a.example"));
    }

    @Test
    void trustsTheNetworkWhenSomebodyHasAnswered() throws InterruptedException {
        var witness = new Witness(Duration.ZERO);
        witness.answered();
        assertEquals(Blame.SERVER, witness.blame("a.example"));
    }

    @Test
    void waitsForAnAnswerToTheOthers() throws InterruptedException {
        var witness = new Witness(Duration.ofSeconds(30));
        witness.asks();
        Thread.startVirtualThread(witness::answered);
        assertEquals(Blame.SERVER, witness.blame("a.example"));
    }

    @Test
    void stopsWaitingWhenTheOthersAreDone() throws InterruptedException {
        var witness = new Witness(Duration.ofSeconds(30));
        witness.asks();
        Thread.startVirtualThread(witness::done);
        assertEquals(Blame.UNKNOWN, witness.blame("a.example"));
    }
}
