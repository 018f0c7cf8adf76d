package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import id.nirkertas.storage.Fingerprint;
import id.nirkertas.storage.StoredFile;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DraftContentTests {

	final PositionId bappeda = PositionId.random();
	final PositionId sekda = PositionId.random();

	@Test
	void addressesNobodyTwice() {
		var tidy = TidyDraft.of(draft("Hal", "Isi", List.of(bappeda, bappeda), List.of(sekda, bappeda, sekda)));

		assertThat(tidy.addressees()).containsExactly(bappeda);
		assertThat(tidy.copies()).containsExactly(sekda);
	}

	@Test
	void hasOneFormOfTextWhateverTheBrowserSent() {
		var posted = TidyDraft.of(draft(" Penyampaian\tData  ", "Satu \r\nDua\r\n", List.of(), List.of()));

		assertThat(posted.subject()).isEqualTo("Penyampaian Data");
		assertThat(posted.body().text()).isEqualTo("Satu Dua");
		assertThat(TidyDraft.of(draft("Hal", "e\u0301", List.of(), List.of())).body().text()).isEqualTo("\u00e9");
	}

	@Test
	void hasABulletWhereAWordProcessorHadOne() {
		var pasted = TidyDraft
				.of(draft("Hal", "Agar:\n\uf0b7\thadir;\n  \uf0a7 melapor;\n\uf0d8\u00a0pulang. \uf04a", List.of(),
						List.of()));

		assertThat(pasted.body().text()).isEqualTo("Agar:\n• hadir;\n• melapor;\n• pulang. \uf04a");
	}

	@Test
	void aTickIsNoBullet() {
		assertThat(TidyDraft.of(draft("Hal", "\uf0fc hadir\n\uf0fb tidak", List.of(), List.of())).body().text())
				.isEqualTo("√ hadir × tidak");
	}

	@Test
	void comesBackFromItsCanonicalFormAsItWas() {
		var draft = draft("Hal \"penting\"", "Baris\nbaris", List.of(bappeda), List.of(sekda));

		assertThat(CanonicalForm.of(draft, List.of()).content()).isEqualTo(draft);
	}

	@Test
	void hasAnotherHashForEveryChangeAndEveryAttachment() {
		var draft = draft("Hal", "Isi", List.of(bappeda), List.of());
		var attachment = new AttachmentView(UUID.randomUUID(), "data.pdf",
				new StoredFile(new Fingerprint("a".repeat(64)), 10, "application/pdf"));

		var hash = CanonicalForm.of(draft, List.of()).hash();

		assertThat(hash).hasSize(64).isEqualTo(CanonicalForm.of(draft, List.of()).hash());
		assertThat(CanonicalForm.of(draft, List.of(attachment)).hash()).isNotEqualTo(hash);
		assertThat(CanonicalForm.of(draft("Hal", "Isi.", List.of(bappeda), List.of()), List.of()).hash()).isNotEqualTo(hash);
	}

	DraftContent draft(String subject, String body, List<PositionId> addressees, List<PositionId> copies) {
		return new DraftContent("OFFICIAL_LETTER", subject, Urgency.NORMAL, Secrecy.ORDINARY, "500.12", addressees, copies,
				null, body);
	}
}
