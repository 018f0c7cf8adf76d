package id.nirkertas.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.nirkertas.mail.OutgoingMail.Attachment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No line of the protocol can be ended by what somebody typed. */
class OutgoingMailTests {

	@ParameterizedTest
	@ValueSource(strings = {"", "satya", "satya@", "@kominfo.example", "satya@kominfo",
			"satya@kominfo.example\r\nBcc: x@y.example",
			"satya@kominfo.example ", "Satya <satya@kominfo.example>", "a@b.example,c@d.example", "satya@-kominfo.example",
			"\"satya\"@kominfo.example", "satya@komin\u0000fo.example"})
	void isNoAddress(String text) {
		assertThat(OutgoingMail.isAddress(text)).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> new OutgoingMail("k", text, "Pemberitahuan", "Isi."));
	}

	@ParameterizedTest
	@ValueSource(strings = {"satya.mahardika@kominfo.contohprov.go.id", "a+b@x-y.example", "o'neil@a.co"})
	void isAnAddress(String text) {
		assertThat(OutgoingMail.isAddress(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = {"", " ", "Halo\nBcc: x@y.example", "Halo\rX", "tab\there"})
	void isNoSubject(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> new OutgoingMail("k", "a@b.example", text, "Isi."));
	}

	@Test
	void tooMuchIsRefusedBeforeItIsKept() {
		var half = new Attachment("a.pdf", "application/pdf", new byte[OutgoingMail.MOST_BYTES / 2 + 1]);

		assertThatIllegalArgumentException()
				.isThrownBy(() -> new OutgoingMail("k", "a@b.example", "Pemberitahuan", "Isi.", List.of(half, half)));
		assertThatIllegalArgumentException().isThrownBy(() -> new Attachment("a\r\nb.pdf", "application/pdf", new byte[1]));
		assertThatIllegalArgumentException()
				.isThrownBy(() -> new Attachment("a.pdf", "application/pdf\r\nX: y", new byte[1]));
	}
}
