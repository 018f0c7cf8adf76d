package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.storage.Fingerprint;
import id.nirkertas.storage.StoredFile;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EnclosedTests {

	static final int MEGABYTE = 1024 * 1024;

	@Test
	void aSmallAttachmentTravelsInsideAndALargeOneBeside() {
		var small = attachment(5 * MEGABYTE);
		var large = attachment(5 * MEGABYTE + 1);

		assertThat(Enclosed.of(List.of(large, small))).containsExactly(small);
	}

	@Test
	void asManyTravelInsideAsFindRoom() {
		var first = attachment(5 * MEGABYTE);
		var second = attachment(4 * MEGABYTE);
		var third = attachment(2 * MEGABYTE);
		var fourth = attachment(MEGABYTE);

		assertThat(Enclosed.of(List.of(first, second, third, fourth))).containsExactly(first, second, fourth);
	}

	static AttachmentView attachment(long length) {
		return new AttachmentView(UUID.randomUUID(), "data.pdf",
				new StoredFile(new Fingerprint("a".repeat(64)), length, "application/pdf"));
	}
}
