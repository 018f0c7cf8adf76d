package id.nirkertas.browser;

import static id.nirkertas.browser.Visit.of;

import id.nirkertas.integration.IncomingMail;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.Letters;
import id.nirkertas.numbering.GivenNumbers;
import id.nirkertas.numbering.HandWritten;
import id.nirkertas.numbering.HandWrittenLetters;
import id.nirkertas.numbering.Hold;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.PaperBlocks;
import id.nirkertas.numbering.RegisterRule.Say;
import id.nirkertas.numbering.RegisterRule.Scope;
import id.nirkertas.numbering.RegisterRule;
import id.nirkertas.numbering.RegisterRules;
import id.nirkertas.numbering.SpareNumbers;
import id.nirkertas.office.OneGate;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;

/**
 * A register in whose book everything stands that can: spare numbers, one given to a letter, a block that is half entered.
 *
 * @param paper   a letter that was written by hand
 * @param waiting a letter that a keeper is to number before it is signed
 * @param shared  a block of a register that two agencies shared, with a letter of the other one
 * @param returned a block that was given back, of which one letter turned up after all
 */
record NumberPapers(DocumentId given, Hold spare, Hold block, DocumentId paper, DocumentId waiting, Hold returned,
		Hold shared) {

	private static final String KEEPER = "agenda.kominfo";
	private static final String SHARED = "KUNJUNGAN";
	private static final String REGISTER = "?agency=SETDA&group=" + SHARED + "&year=" + Staff.today().getYear();
	private static final String BOOK = "/registers/book" + REGISTER;
	private static final String KEEPING = "/registers/keeper" + REGISTER;
	private static final String START = "/registers/start?agency=BAPPEDA&group=SURAT_EDARAN&year="
			+ Staff.today().getYear();

	static NumberPapers in(BeanFactory beans, DocumentId letter, DraftContent content) {
		var staff = beans.getBean(Staff.class);
		var keeper = staff.actor(KEEPER);
		var today = Staff.today();
		var register = new NumberRegister("DISKOMINFO", today.getYear(), "SURAT");
		var spare = beans.getBean(SpareNumbers.class).setAside(keeper, register, 4, today.plusDays(3),
				"Surat pertanggungjawaban kegiatan pengadministrasian kependudukan menyusul dari bidang");
		beans.getBean(GivenNumbers.class).give(keeper, letter, spare.id(),
				spare.numbers().getFirst().number().ordinal(), today, "Undangan harus bertanggal hari ini");
		var blocks = beans.getBean(PaperBlocks.class);
		var block = blocks.take(keeper, register, 5, "Listrik padam di kantor");
		var first = block.numbers().getFirst().number();
		blocks.enter(keeper, block.id(), first.ordinal(),
				new HandWritten("500.12/" + first.ordinal() + "/DISKOMINFO/" + today.getYear(), today,
						"Rektor Universitas Pembangunan Pengadministrasian Antardaerah", Papers.SUBJECT, Secrecy.ORDINARY,
						beans.getBean(Vault.class).put(IncomingMail.scan(1), "application/pdf")));
		var handwritten = beans.getBean(HandWrittenLetters.class);
		var entered = handwritten.view(keeper, first.document()).letter();
		handwritten.correct(keeper, first.document(), 0,
				new HandWritten(entered.number(), entered.on(), "Rektor Universitas Pembangunan", entered.subject(),
						entered.secrecy(), entered.scan()),
				"Nama jabatan pada naskah lain");
		return new NumberPapers(letter, spare, block, first.document(), waiting(beans, staff, content),
				returned(blocks, keeper, register), shared(beans, staff));
	}

	/** The sharing is over by now. */
	private static Hold shared(BeanFactory beans, Staff staff) {
		var rules = beans.getBean(RegisterRules.class);
		var blocks = beans.getBean(PaperBlocks.class);
		var keeper = staff.actor("agenda.setda");
		var register = new NumberRegister("SETDA", Staff.today().getYear(), SHARED);
		var rule = new RegisterRule(new Scope("GUB", "SURAT", RegisterRule.ANY),
				new Say(SHARED, false, "{URUT}/BERSAMA/{TAHUN}", false, false, "SETDA"));
		rules.put(staff.actor("admin"), rule, "", true);
		var block = blocks.take(keeper, register, 3, "Jaringan terputus", Staff.today(), UUID.randomUUID());
		rules.remove(staff.actor("admin"), rule.scope(), rule.say().summary(), true);
		var number = block.numbers().getFirst().number();
		blocks.enter(keeper, block.id(), number.ordinal(), new HandWritten(
				number.ordinal() + "/BERSAMA/" + register.year(), Staff.today(), "Kepala Dinas Kesehatan", "",
				Secrecy.SECRET,
				null, null, "GUB"));
		return block;
	}

	private static Hold returned(PaperBlocks blocks, Actor keeper, NumberRegister register) {
		var block = blocks.take(keeper, register, 3, "Jaringan gedung administrasi terputus");
		blocks.giveBack(keeper, block.id(), "Tidak terpakai selama gangguan");
		var number = block.numbers().getFirst().number();
		blocks.enter(keeper, block.id(), number.ordinal(),
				new HandWritten("500.12/" + number.ordinal() + "/DISKOMINFO/" + register.year(), Staff.today(),
						"Kepala Dinas Kesehatan", "", Secrecy.SECRET, null),
				"Naskah ditemukan di map rapat setelah blok dikembalikan");
		return block;
	}

	private static DocumentId waiting(BeanFactory beans, Staff staff, DraftContent content) {
		var drafter = staff.actor("sekdis.kominfo");
		var letters = beans.getBean(Letters.class);
		try (var _ = OneGate.in(beans, "DISKOMINFO")) {
			var letter = letters.draft(drafter, content);
			letters.submit(drafter, letter);
			return letter;
		}
	}

	List<Visit> pages() {
		var register = "?agency=DISKOMINFO&group=SURAT&year=" + Staff.today().getYear();
		var block = "/registers/blocks/" + block().id();
		return List.of(of(KEEPER, "/letters/" + waiting + "/number"),
				of("sekdis.kominfo", "/letters/" + waiting + "/number"),
				of(KEEPER, "/letters/" + waiting), of(KEEPER, "/registers"), of("admin", "/registers?agency=BAPPEDA"),
				of(KEEPER, "/registers/rule?agency=DISKOMINFO"), of("admin", "/registers/rule?agency=*&group=*&unit=*"),
				of(KEEPER, "/registers/rule?agency=DISKOMINFO").answered(422)
						.then(desk -> desk.fill("#pattern", "{NOMER}").press("Simpan")),
				of("admin", "/registers/keeper" + register),
				of("admin", "/registers/rule?agency=GUB&group=SURAT&unit=*"),
				of(KEEPER, "/registers/book" + register), of("admin", "/registers/book" + register + "&choice=FAULT"),
				of("agenda.bappeda", START), of("agenda.bappeda", START).answered(422).then(desk -> desk.press("Lanjutkan")),
				of(KEEPER, "/registers/spare" + register),
				of(KEEPER, "/registers/spare" + register).answered(422).then(desk -> desk.press("Sisihkan nomor")),
				of(KEEPER, "/registers/numbers" + register),
				of(KEEPER, "/registers/numbers" + register).answered(422)
						.then(desk -> desk.press("Pakai nomor ini untuk naskah")),
				of(KEEPER, "/registers/void" + register + "&document=" + given),
				of(KEEPER, "/registers/void" + register + "&document=" + given).answered(422)
						.then(desk -> desk.press("Batalkan nomor")),
				of(KEEPER, "/registers/blocks" + register), of(KEEPER, block),
				of(KEEPER, block).answered(422).then(desk -> desk.press("Masukkan naskah")),
				of(KEEPER, block + "/since"),
				of(KEEPER, block + "/since").answered(422)
						.then(desk -> desk.fill("#since", "2020-01-01").press("Simpan")),
				of(KEEPER,
						"/registers/blocks/" + returned.id() + "?ordinal=" + returned.numbers().getLast().number().place()),
				of(KEEPER, "/registers/blocks/" + returned.id()).answered(422).then(desk -> desk.press("Masukkan naskah")),
				of(KEEPER, "/registers/paper/" + returned.numbers().getFirst().number().document()),
				of(KEEPER, "/registers/paper/" + paper), of(KEEPER, "/registers/paper/" + paper + "/correction"),
				of(KEEPER, "/registers/paper/" + paper + "/correction").answered(422)
						.then(desk -> desk.fill("#addressee", "").press("Simpan pembetulan")),
				of(KEEPER, "/registers/paper/" + paper + "/correction").answered(422).then(NumberPapers::isOvertaken),
				of("pranata1", "/letters/" + given),
				of("kasubbag.umpeg", "/letters/" + given));
	}

	List<Visit> sharedPages() {
		return List.of(of("admin", KEEPING),
				of("admin", KEEPING).answered(422)
						.then(desk -> desk.choose("#keeper", "Biro Umum (BUM)").press("Simpan")),
				of("agenda.setda", "/registers/blocks/" + shared.id()),
				of("agenda.setda", "/registers/blocks/" + shared.id()).answered(422)
						.then(desk -> desk.press("Masukkan naskah")),
				of("agenda.setda", BOOK), of("tu.gub", BOOK), of("tu.gub", "/registers"));
	}

	/** As if the form had been opened before somebody else's correction. */
	private static void isOvertaken(Desk desk) {
		desk.page().evaluate("() => document.querySelector('input[name=revision]').value = '0'");
		desk.fill("#subject", "Undangan rapat").fill("#reason", "Salah baca").press("Simpan pembetulan");
	}

	List<Visit> files() {
		return List.of(of(KEEPER, "/registers/paper/" + paper + "/scan"),
				of(KEEPER, "/registers/book.csv?agency=DISKOMINFO&group=SURAT&year=" + Staff.today().getYear()));
	}
}
