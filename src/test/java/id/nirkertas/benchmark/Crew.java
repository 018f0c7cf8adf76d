package id.nirkertas.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Workers who share a heap of equal jobs: each takes the next one when the last is done. */
record Crew(List<Runnable> workers) {

	/** How long until all were done. What fails in a worker fails here. */
	Duration take(int jobs) throws InterruptedException, ExecutionException {
		var left = new AtomicInteger(jobs);
		var from = System.nanoTime();
		try (var threads = Executors.newFixedThreadPool(workers.size())) {
			var all = workers.stream().map(worker -> threads.submit(() -> {
				while (left.getAndDecrement() > 0) {
					worker.run();
				}
			})).toList();
			for (Future<?> one : all) {
				one.get();
			}
		}
		return Duration.ofNanos(System.nanoTime() - from);
	}

	/** Jobs a second. */
	double rate(int jobs) throws InterruptedException, ExecutionException {
		return jobs / (take(jobs).toNanos() / 1e9);
	}
}
