package id.nirkertas.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class KeptTests {

	final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
	final AtomicInteger asked = new AtomicInteger();
	final Kept<Integer> kinds = new Kept<>(Duration.ofSeconds(10), asked::incrementAndGet, nanos::get);

	@Test
	void asksAgainWhenItIsOld() {
		var first = kinds.get();
		nanos.addAndGet(Duration.ofSeconds(9).toNanos());
		var young = kinds.get();
		nanos.addAndGet(Duration.ofSeconds(1).toNanos());

		assertThat(first).isEqualTo(1);
		assertThat(young).isEqualTo(1);
		assertThat(kinds.get()).isEqualTo(2);
	}

	@Test
	void asksAgainOnceItWasChangedHere() {
		kinds.get();
		kinds.forget();

		assertThat(kinds.get()).isEqualTo(2);
	}

	@Test
	void keepsNothingThatWasReadBeforeItWasChanged() {
		var slow = new AtomicReference<Kept<Integer>>();
		slow.set(new Kept<>(Duration.ofSeconds(10), () -> {
			var read = asked.incrementAndGet();
			if (read == 1) {
				slow.get().forget();
			}
			return read;
		}, nanos::get));

		assertThat(slow.get().get()).isEqualTo(1);
		assertThat(slow.get().get()).isEqualTo(2);
	}
}
