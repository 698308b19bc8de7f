package org.footnote.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// Does one thing to many values at once, on virtual threads.
final class Parallel {
    private static final int FEW = 4;

    private Parallel() {}

    /// What the function makes of each value, in their order. The function is pure or knows how to be shared.
    static <T, R> List<R> map(List<T> values, Function<T, R> function) {
        if (values.size() < FEW) {
            return values.stream().map(function).toList();
        }
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = values.stream()
                    .map(value -> (Callable<R>) () -> function.apply(value))
                    .toList();
            var results = new ArrayList<R>();
            for (var done : executor.invokeAll(tasks)) {
                results.add(resultOf(done));
            }
            return results;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return values.stream().map(function).toList();
        }
    }

    /// What a task has made, once it is done; what it threw unchecked is thrown here as it was.
    static <R> R resultOf(Future<R> task) throws InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException("A task was stopped", failed);
        }
    }
}
