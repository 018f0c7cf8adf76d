package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.shared.Verdict;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** What every recipient gets with a letter has its measure. */
class DraftLimitsTests {

	private static final long MEGABYTE = 1024 * 1024;

	@Test
	void attachmentsHaveRoomForFiveHundredMegabytesTogether() {
		var ten = Collections.nCopies(9, EnclosedTests.attachment(50 * MEGABYTE));

		assertThat(DraftLimits.hasRoom(ten, "data.pdf", EnclosedTests.attachment(50 * MEGABYTE).file()).isAllowed())
				.isTrue();
		assertThat(DraftLimits.hasRoom(ten, "data.pdf", EnclosedTests.attachment(50 * MEGABYTE + 1).file()))
				.isEqualTo(Verdict.refused("letter.attachment-no-room", "data.pdf", 500));
	}
}
