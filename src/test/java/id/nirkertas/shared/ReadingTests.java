package id.nirkertas.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReadingTests {

	final AtomicInteger asked = new AtomicInteger();

	@Test
	void asksOnceForOnePage() {
		var answers = Reading.during(() -> answer("subject") + answer("subject") + answer("number"));

		assertThat(answers).isEqualTo(1 + 1 + 2);
	}

	@Test
	void thatThereIsNothingIsAnAnswerToo() {
		var found = Reading.during(() -> {
			Reading.once("letter", this::nothing);
			return Reading.once("letter", this::nothing);
		});

		assertThat(found).isEmpty();
		assertThat(asked).hasValue(1);
	}

	@Test
	void asksAfreshOutsideAPage() {
		assertThat(answer("subject") + answer("subject")).isEqualTo(1 + 2);
	}

	@Test
	void asksAfreshForTheNextPage() {
		Reading.during(() -> answer("subject"));

		assertThat(Reading.<Integer, RuntimeException>during(() -> answer("subject"))).isEqualTo(2);
	}

	@Test
	void asksAfreshWithinATransactionAndAfterIt() {
		var answers = Reading.during(() -> {
			var before = answer("state");
			Reading.pause();
			var within = answer("state");
			Reading.pause();
			Reading.resume();
			var stillWithin = answer("state");
			Reading.resume();
			return "%d %d %d %d %d".formatted(before, within, stillWithin, answer("state"), answer("state"));
		});

		assertThat(answers).isEqualTo("1 2 3 4 4");
	}

	@Test
	void keepsNoAnswerThatFailed() {
		Reading.during(() -> {
			assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> Reading.once("letter", () -> {
				throw new IllegalStateException();
			}));
			return assertThat(answer("letter")).isEqualTo(1);
		});
	}

	private int answer(String question) {
		return Reading.once(question, asked::incrementAndGet);
	}

	private Optional<String> nothing() {
		asked.incrementAndGet();
		return Optional.empty();
	}
}
