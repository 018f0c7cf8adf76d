package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.LetterDescription;
import id.nirkertas.letter.LetterDescription.Enclosed;
import id.nirkertas.letter.LetterDescription.Party;
import id.nirkertas.letter.LetterDescription.Post;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.Mandate;
import id.nirkertas.letter.NumberedCopies;
import id.nirkertas.letter.OutsideParty;
import id.nirkertas.letter.Particulars;
import id.nirkertas.letter.Reference;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.paper.Paper;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Sha256;
import id.nirkertas.shared.Urgency;
import id.nirkertas.storage.Fingerprint;
import id.nirkertas.storage.OfficeFiles;
import id.nirkertas.storage.Vault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A letter is read back from its PDF alone, with nothing lost between the drafting page and the archive. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class SelfDescribingLetterTests {

	static final byte[] WORD = OfficeFiles.word("Rincian").bytes();

	@Autowired
	Letters letters;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Staff staff;
	@Autowired
	NumberedCopies copies;
	@Autowired
	Vault vault;
	@Autowired
	Paper paper;
	@TempDir
	Path folder;

	@Test
	void aLetterIsReadBackFromItsPdfAlone() throws IOException {
		var ordinary = signed(content("Permohonan Data", Secrecy.ORDINARY));
		var secret = signed(content("Hasil Pemeriksaan", Secrecy.SECRET));
		var draft = full(ordinary, secret);
		var letter = letters.draft(staff.actor("pranata1"), draft);
		letters.attach(staff.actor("pranata1"), letter, "rincian.docx", Files.write(folder.resolve("x"), WORD));
		letters.attach(staff.actor("pranata1"), letter, "besar.pdf", large());
		letters.submit(staff.actor("pranata1"), letter);
		secretariat.finish(letter);

		var read = read(letter);
		var view = letters.view(letter);

		assertThat(read).returns(view.code(), LetterDescription::code).returns(view.number(), LetterDescription::number)
				.returns(view.on(), LetterDescription::date).returns("INVITATION", each -> each.kind().code())
				.returns(draft.subject(), LetterDescription::subject).returns("500.12", LetterDescription::classification)
				.returns(Urgency.URGENT, LetterDescription::urgency).returns(Secrecy.RESTRICTED, LetterDescription::secrecy)
				.returns(draft.body(), LetterDescription::body);
		assertThat(read.sender()).returns("KADIS.KOMINFO", LetterDescription.Sender::position)
				.returns("DISKOMINFO", sender -> sender.agency().code())
				.returns(staff.person("kadis.kominfo").name(), LetterDescription.Sender::person)
				.returns(Capacity.PERMANENT, LetterDescription.Sender::capacity)
				.returns(Mandate.ON_BEHALF, LetterDescription.Sender::mandate);
		assertThat(read.addressees()).containsExactly(
				new Party(staff.position("KABAN.BAPPEDA").title(), "Kota Contoh Raya",
						new Post("KABAN.BAPPEDA", "BAPPEDA", "BAPPEDA")),
				new Party("Rektor Universitas Contoh", "Kota Lain", null));
		assertThat(read.copies()).singleElement().returns("SEKDA", party -> Objects.requireNonNull(party.post()).position());
		assertThat(read.fields()).extracting(LetterDescription.Field::key).containsExactly("hari", "pukul", "tempat",
				"acara");
		assertThat(read.fields().getFirst().rows()).containsExactly(List.of("2026-12-08"));
		assertThat(read.attachments()).containsExactly(
				new Enclosed("rincian.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
						WORD.length, HexFormat.of().formatHex(Sha256.of(WORD)), true),
				new Enclosed("besar.pdf", "application/pdf", view.attachments().getLast().file().length(),
						view.attachments().getLast().file().fingerprint().hex(), false));
	}

	/** By number and date, which are no secret even of a secret one; by its code only where everybody may read it. */
	@Test
	void aLetterNamesTheLettersItSpeaksOf() {
		var ordinary = signed(content("Permohonan Data", Secrecy.ORDINARY));
		var secret = signed(content("Hasil Pemeriksaan", Secrecy.SECRET));
		var letter = signed(full(ordinary, secret));

		var first = letters.view(ordinary);
		var second = letters.view(secret);
		assertThat(read(letter).references()).containsExactly(
				new LetterDescription.Mention(Reference.Relation.ANSWERS, first.number(), Objects.requireNonNull(first.on()),
						"Dinas Komunikasi dan Informatika", first.code()),
				new LetterDescription.Mention(Reference.Relation.REFERS, second.number(),
						Objects.requireNonNull(second.on()),
						"Dinas Komunikasi dan Informatika", null));
	}

	@Test
	void whatNoPaperBearsIsNotDescribedEither() {
		var one = content("Permohonan Data", Secrecy.ORDINARY);
		var two = Secretariat.outside(one, List.of("Rektor Universitas Contoh; Kota Lain"));

		assertThat(read(signed(meantFor(one))).attention()).isEqualTo("Kepala Bidang Data");
		assertThat(read(signed(meantFor(two))).attention()).isEmpty();
	}

	private static DraftContent meantFor(DraftContent content) {
		var more = content.more();
		return content.with(new Particulars(more.details(), more.mandate(), "Kepala Bidang Data", more.outside(),
				more.references()));
	}

	@Test
	void aNumberedCopyOfASecretLetterSaysWhichItIs() {
		var letter = signed(content("Hasil Pemeriksaan", Secrecy.SECRET));
		var copy = copies.of(letter).getFirst();

		var read = read(Objects.requireNonNull(copy.file()).fingerprint());

		assertThat(read).returns(new LetterDescription.CopyMark(1, 1), LetterDescription::copy)
				.returns(copy.code(), LetterDescription::code)
				.returns(letters.view(letter).number(), LetterDescription::number);
		assertThat(read(letter).copy()).as("the letter itself").isNull();
	}

	private LetterDescription read(DocumentId letter) {
		return read(Objects.requireNonNull(letters.view(letter).file()));
	}

	private LetterDescription read(Fingerprint file) {
		return LetterDescription.read(paper.metadata(vault.read(file)).orElseThrow());
	}

	private DocumentId signed(DraftContent content) {
		return secretariat.send("pranata1", content);
	}

	private DraftContent content(String subject, Secrecy secrecy) {
		return Secretariat.marked(secretariat.content("OFFICIAL_LETTER", subject, "500.12", "KADIS.KOMINFO",
				List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini disampaikan data."), Urgency.NORMAL, secrecy);
	}

	private DraftContent full(DocumentId answered, DocumentId mentioned) {
		var meeting = Secretariat.filled(
				Secretariat.marked(secretariat.content("INVITATION", "Undangan Rapat Koordinasi", "500.12", "KADIS.KOMINFO",
						List.of("KABAN.BAPPEDA"), List.of("SEKDA"), """
								Mengundang Saudara **hadir** bersama:

								1. staf ahli;
								2. pengelola data.

								| No. | Bahan |
								|---|---|
								| 1 | Rekapitulasi |

								=== Lampiran: Susunan Acara ===

								Pembukaan."""), Urgency.URGENT, Secrecy.RESTRICTED),
				Map.of("hari", List.of("2026-12-08"), "pukul", List.of("09.00 WIB"), "tempat", List.of("Ruang Rapat"),
						"acara",
						List.of("Pembahasan")));
		return meeting.with(new Particulars(meeting.more().details(), Mandate.ON_BEHALF, "",
				List.of(new OutsideParty("Rektor Universitas Contoh", "Kota Lain")),
				List.of(new Reference(Reference.Relation.ANSWERS, answered),
						new Reference(Reference.Relation.REFERS, mentioned))));
	}

	/** Too large to lie inside. */
	private Path large() throws IOException {
		var pdf = IncomingMail.scan(1);
		var file = folder.resolve("besar.pdf");
		try (var out = Files.newOutputStream(file)) {
			out.write(pdf);
			for (var line = 0; line < 6 * 1024; line++) {
				out.write(("%" + "x".repeat(1022) + "\n").getBytes(StandardCharsets.US_ASCII));
			}
			var text = new String(pdf, StandardCharsets.ISO_8859_1);
			out.write(text.substring(text.lastIndexOf("startxref")).getBytes(StandardCharsets.US_ASCII));
		}
		return file;
	}
}
