package id.nirkertas.browser;

import static id.nirkertas.browser.Visit.of;

import id.nirkertas.disposition.Branches;
import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.DispositionOrder.Recipient;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.LongerDues;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.Part;
import id.nirkertas.integration.IncomingMail;
import id.nirkertas.letter.Answering;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;

/** The pages of instructions that were taken back, given back, put off or closed, and what a head sees of all they gave. */
final class BranchVisits {

	private static final String WHY = "Penyelenggaraan pengadministrasian kependudukan ditangani bidang lain.";
	private static final String HEAD = "kaban.bappeda";
	private static final String RECIPIENT = "kabid.ekon";

	private BranchVisits() {
	}

	static List<Visit> all(BeanFactory beans) {
		var staff = beans.getBean(Staff.class);
		var branches = beans.getBean(Branches.class);
		var dues = beans.getBean(LongerDues.class);
		var letter = beans.getBean(Registry.class).register(staff.actor("agenda.bappeda"), IncomingMail.letter(staff,
				beans.getBean(Vault.class).put(IncomingMail.scan(1), "application/pdf"), Secrecy.ORDINARY));
		var open = given(beans, letter, "KABID.EKON");
		dues.ask(staff.actor(RECIPIENT), open, Staff.today().plusDays(9), WHY);
		beans.getBean(Letters.class).draft(staff.actor(RECIPIENT),
				beans.getBean(Answering.class).of(staff.actor(RECIPIENT), letter));
		var refused = given(beans, letter, "SEKBAN.BAPPEDA");
		dues.ask(staff.actor("sekban.bappeda"), refused, Staff.today().plusDays(9), WHY);
		dues.refuse(staff.actor(HEAD), refused, "Bahan rapat Kamis.");
		var withdrawn = given(beans, letter, "PERENCANA1");
		branches.withdraw(staff.actor(HEAD), withdrawn, WHY);
		var returned = given(beans, letter, "PERENCANA2");
		branches.giveBack(staff.actor("perencana2"), returned, WHY);
		var closed = given(beans, letter, "PERENCANA2");
		branches.close(staff.actor(HEAD), closed, WHY);
		return List.of(page(HEAD, open), page(RECIPIENT, open), blank(HEAD, open, "due", "Perpanjang"),
				blank(HEAD, open, "due-refusal", "Tolak permintaan"), blank(HEAD, open, "closure", "Tutup disposisi"),
				blank(RECIPIENT, open, "misdirection", "Kembalikan"),
				blank("sekban.bappeda", refused, "due-request", "Minta tenggat"),
				blank(HEAD, given(beans, letter, "PERENCANA1"), "withdrawal", "Tarik kembali"), page(HEAD, withdrawn),
				page(HEAD, returned), page("perencana2", closed),
				of(HEAD, "/incoming/" + letter + "/disposition?again=" + withdrawn), of(HEAD, "/incoming/" + letter),
				of(HEAD, "/incoming/" + letter + "/sheet"), of(HEAD, "/incoming/" + letter + "/sheet?form=ministry"),
				of(RECIPIENT, "/letters/new?answers=" + letter), of(HEAD, "/overview"),
				of(RECIPIENT, "/overview?span=year"), of("perencana1", "/overview"));
	}

	private static Visit page(String who, NodeId node) {
		return of(who, "/dispositions/" + node);
	}

	/** Sent without a word, or without a day. */
	private static Visit blank(String who, NodeId node, String form, String button) {
		return page(who, node).answered(422).then(desk -> {
			desk.page().locator("details:has(form[action$='/%s']) > summary".formatted(form)).click();
			desk.page().locator("form[action$='/%s'] input[type=date]".formatted(form)).all()
					.forEach(day -> day.fill(""));
			desk.press(button);
		});
	}

	private static NodeId given(BeanFactory beans, DocumentId letter, String recipient) {
		var staff = beans.getBean(Staff.class);
		return beans.getBean(Dispositions.class).give(staff.actor(HEAD), letter, null,
				new DispositionOrder(List.of(new Recipient(staff.position(recipient).id(), Part.SUPPORT)),
						List.of("FOLLOW_UP"), "Bahas dengan bidang lain lebih dulu.", Staff.today().plusDays(5)))
				.getFirst();
	}
}
