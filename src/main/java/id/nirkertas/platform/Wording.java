package id.nirkertas.platform;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Words of the messages, and dates as people write them; in templates it is {@code @wording}. */
@Component("wording")
public class Wording {

	/** The sentence for a code; details may be messages, dates, numbers, or text. */
	public String say(String code, Object... details) {
		throw new IllegalStateException("contract");
	}

	/** "Jum 27 Nov". */
	public String day(LocalDate day) {
		throw new IllegalStateException("contract");
	}

	/** "12 Agustus 2026". */
	public String fullDay(LocalDate day) {
		throw new IllegalStateException("contract");
	}

	/** "2 hari lagi, Jum 27 Nov", "hari ini", "terlambat 2 hari". */
	public String due(LocalDate day) {
		throw new IllegalStateException("contract");
	}

	/** "Sen 23 Nov 10.12". */
	public String moment(Instant at) {
		throw new IllegalStateException("contract");
	}
}
