package org.footnote.ui;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/// A desk that holds back the answers to some questions until it is told to give them.
final class HeldDesk {
    private final Map<String, Held> held = new ConcurrentHashMap<>();

    /// A question whose answer is held back.
    private static final class Held {
        private final CountDownLatch asked = new CountDownLatch(1);
        private final CountDownLatch mayAnswer = new CountDownLatch(1);
        private final boolean isAnswered;
        private volatile Thread thread = Thread.currentThread();

        Held(boolean isAnswered) {
            this.isAnswered = isAnswered;
        }

        void waitHere() throws InterruptedException {
            thread = Thread.currentThread();
            asked.countDown();
            mayAnswer.await();
        }
    }

    /// The desk that answers in its time.
    final Desk desk;

    HeldDesk(Desk answering) {
        desk = (Desk) Proxy.newProxyInstance(
                Desk.class.getClassLoader(), new Class<?>[] {Desk.class}, (proxy, method, values) -> {
                    var question = held.get(method.getName());
                    try {
                        if (question == null || question.asked.getCount() == 0) {
                            return method.invoke(answering, values);
                        }
                        var answer = question.isAnswered ? method.invoke(answering, values) : null;
                        question.waitHere();
                        return question.isAnswered ? answer : method.invoke(answering, values);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    /// Has the next call of a method wait before it is answered.
    void hold(String method) {
        held.put(method, new Held(false));
    }

    /// Has the next call of a method wait with the answer, which may be old by then.
    void holdAnswer(String method) {
        held.put(method, new Held(true));
    }

    /// Waits until the question is asked.
    void awaitQuestion(String method) {
        try {
            question(method).asked.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /// Gives the answer.
    void release(String method) {
        question(method).mayAnswer.countDown();
    }

    /// Gives the answer, and waits until the FX thread has taken it. For what has a thread of its own.
    void answer(String method) {
        var question = question(method);
        release(method);
        try {
            question.thread.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        FxScreen.onFx(() -> true);
    }

    private Held question(String method) {
        var question = held.get(method);
        if (question == null) {
            throw new IllegalArgumentException("Nothing is held: " + method);
        }
        return question;
    }
}
