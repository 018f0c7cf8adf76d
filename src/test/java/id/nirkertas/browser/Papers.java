package id.nirkertas.browser;

import id.nirkertas.addresses.AddressBook;
import id.nirkertas.addresses.AddressListId;
import id.nirkertas.addresses.AddressLists;
import id.nirkertas.addresses.AddressRights;
import id.nirkertas.addresses.Card;
import id.nirkertas.addresses.OutsideBodyId;
import id.nirkertas.consultation.ConsultationId;
import id.nirkertas.consultation.Consultations;
import id.nirkertas.consultation.Question;
import id.nirkertas.directory.Assistants;
import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.DispositionOrder.Recipient;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.Part;
import id.nirkertas.disposition.Preparations;
import id.nirkertas.disposition.PreparedDispositions;
import id.nirkertas.disposition.PreparedId;
import id.nirkertas.integration.FirstLetterJob;
import id.nirkertas.letter.Details;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.Mandate;
import id.nirkertas.letter.NumberedCopies;
import id.nirkertas.letter.OutsideParty;
import id.nirkertas.letter.Particulars;
import id.nirkertas.letter.Passages;
import id.nirkertas.letter.Reference;
import id.nirkertas.letter.Relations;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.records.DossierId;
import id.nirkertas.records.Records;
import id.nirkertas.registry.Registry;
import id.nirkertas.review.AbsentReviewers;
import id.nirkertas.review.Coordination;
import id.nirkertas.review.Objections;
import id.nirkertas.review.ReviewEdits;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import id.nirkertas.spoken.SpokenOrder;
import id.nirkertas.spoken.SpokenOrderId;
import id.nirkertas.spoken.SpokenOrders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A letter in every state a page can show, with subjects as long as offices write them. */
final class Papers {

	static final String SUBJECT = "Penyampaian Dokumen Pertanggungjawaban Penyelenggaraan Pengadministrasian Kependudukan dan "
			+ "Pencatatan Sipil Terintegrasi Antarkabupaten/Antarkota Tahun Anggaran 2026";
	private static final String BODY = "Rektor Universitas Pembangunan Pengadministrasian Antardaerah";
	private static final String WORD = "pengadministrasian";

	final DocumentId filed;
	final DocumentId filedIncoming;
	final DocumentId draft;
	final UUID attachment;
	final DocumentId inReview;
	final DocumentId returned;
	final ConsultationId consultation;
	final DocumentId delegated;
	final DocumentId halfway;
	final DocumentId coordinated;
	final SpokenOrderId spoken;
	final SpokenOrderId spokenBefore;
	final NodeId underLed;
	final PreparedId prepared;
	final DocumentId edited;
	final DocumentId secret;
	final DocumentId ready;
	final DocumentId signed;
	final UUID enclosure;
	final DocumentId undecided;
	final DocumentId disposed;
	final NodeId led;
	final NodeId reported;
	final DossierId dossier;
	final DocumentId revoked;
	final DocumentId revokedIncoming;
	final DocumentId correction;
	final String revokedCode;
	final DocumentId numbered;
	final String copyCode;
	final String code;
	final DocumentId outside;
	final OutsideBodyId body;
	final AddressListId list;
	final String letterhead;
	final NumberPapers numbers;

	/** For papers that their visits make themselves. */
	final BeanFactory beans;

	private final Staff staff;
	private final Letters letters;
	private final Reviews reviews;
	private final AbsentReviewers absent;
	private final Dispositions dispositions;
	private final Secretariat secretariat;

	private Papers(BeanFactory beans) {
		this.beans = beans;
		staff = beans.getBean(Staff.class);
		letters = beans.getBean(Letters.class);
		reviews = beans.getBean(Reviews.class);
		absent = beans.getBean(AbsentReviewers.class);
		dispositions = beans.getBean(Dispositions.class);
		secretariat = beans.getBean(Secretariat.class);
		var done = FirstLetterJob.in(beans).run();
		filed = done.letter();
		filedIncoming = done.incoming();
		letterhead = "/letterheads/" + staff.position("KADIS.KOMINFO").unit();
		code = Objects.requireNonNull(letters.view(filed).code());
		dossier = beans.getBean(Records.class).dossierOf(filed).orElseThrow().id();
		draft = letters.draft(staff.actor("pranata1"), content(Secrecy.ORDINARY));
		attachment = attached(draft);
		inReview = mended();
		spoken = ordered(beans.getBean(SpokenOrders.class));
		spokenBefore = ofAnotherDay(beans);
		returned = secretariat.submit("pranata1", content(Secrecy.ORDINARY));
		reviews.returnForChange(staff.actor("kabid.aptika"), returned, letters.view(returned).versionHash(), new Objections(
				List.of("Angka, tanggal, waktu, atau tempat keliru"), "",
				beans.getBean(Passages.class).of(returned).stream().limit(4)
						.map(part -> new Objections.Note(part.key(), "Sesuaikan dengan naskah yang diterima.")).toList(),
				List.of()));
		consultation = asked(beans.getBean(Consultations.class));
		delegated = secretariat.submit("pranata1", content(Secrecy.ORDINARY));
		absent.delegate(staff.actor("kabid.aptika"), delegated,
				staff.position("PRANATA2").id(), "Tolong dicek angkanya; saya dinas luar sampai Jumat.");
		halfway = secretariat.submit("pranata1", content(Secrecy.ORDINARY));
		reviews.initial(staff.actor("kabid.aptika"), halfway, letters.view(halfway).versionHash());
		coordinated = coordinated(beans.getBean(Coordination.class));
		edited = secretariat.submit("pranata1", content(Secrecy.ORDINARY));
		beans.getBean(ReviewEdits.class).takeUp(staff.actor("kabid.aptika"), edited);
		secret = secretariat.submit("pranata1", content(Secrecy.SECRET));
		ready = secretariat.submit("pranata1", content(Secrecy.ORDINARY));
		secretariat.gatherInitials(ready);
		signed = letters.draft(staff.actor("pranata1"), content(Secrecy.RESTRICTED));
		enclosure = attached(signed);
		letters.submit(staff.actor("pranata1"), signed);
		secretariat.finish(signed);
		revoked = secretariat.send("pranata1", content(Secrecy.ORDINARY));
		var relations = beans.getBean(Relations.class);
		var drafter = staff.actor("pranata1");
		correction = letters.draft(drafter, relations.amending(drafter, revoked, Reference.Relation.CORRECTS));
		secretariat.send("pranata1", relations.amending(drafter, revoked, Reference.Relation.REVOKES));
		revokedCode = Objects.requireNonNull(letters.view(revoked).code());
		revokedIncoming = secretariat.arrived(revoked, "KABAN.BAPPEDA").id();
		numbered = secretariat.send("pranata1", content(Secrecy.SECRET).with(new Particulars(Details.NONE, Mandate.OWN, "",
				List.of(new OutsideParty("Rektor Universitas Contoh", "Kota Contoh Raya")), List.of())));
		copyCode = beans.getBean(NumberedCopies.class).of(numbered).getFirst().code();
		outside = secretariat.send("kadis.kominfo",
				Secretariat.outside(content(Secrecy.ORDINARY),
						List.of(BODY + "; Kota Contoh Raya", "Ketua Yayasan; Kota Lain")));
		var keeper = staff.actor("agenda.kominfo");
		var book = beans.getBean(AddressBook.class);
		var lists = beans.getBean(AddressLists.class);
		var kominfo = beans.getBean(AddressRights.class).books(keeper).getFirst();
		body = book.add(keeper, kominfo, Card.of(BODY, "Kota Contoh Raya", "rektorat@universitas.example", "lewat kurir"));
		list = lists.open(keeper, kominfo, "Kepala Satuan Pendidikan Penyelenggara Pembelajaran Antarkabupaten");
		lists.take(keeper, list, "Kepala Sekolah Menengah Atas Negeri 1;Kota Contoh Raya\n" + BODY + ";Kota Contoh Raya");
		numbers = NumberPapers.in(beans, secretariat.submit("pranata1", content(Secrecy.ORDINARY)),
				content(Secrecy.ORDINARY));
		undecided = secretariat.arrived(signed, "KABAN.BAPPEDA").id();
		var other = secretariat.send("pranata1", content(Secrecy.ORDINARY));
		disposed = secretariat.arrived(other, "KABAN.BAPPEDA").id();
		beans.getBean(Registry.class).read(staff.actor("kaban.bappeda"), disposed);
		led = give("kaban.bappeda", null, "KABID.EKON");
		give("kaban.bappeda", null, "SEKBAN.BAPPEDA");
		reported = give("kabid.ekon", led, "PERENCANA1");
		give("kabid.ekon", led, "PERENCANA2");
		underLed = led;
		prepared = prepared(beans);
		dispositions.read(staff.actor("perencana1"), reported);
		dispositions.report(staff.actor("perencana1"), reported,
				"Data 43 layanan dari 38 perangkat daerah sudah terhimpun.");
	}

	static Papers in(BeanFactory beans) {
		return new Papers(beans);
	}

	/** A word that finds them in the archive. */
	static String word() {
		return WORD;
	}

	private DraftContent content(Secrecy secrecy) {
		var content = secretariat.content("OFFICIAL_LETTER", SUBJECT, "500.12", "KADIS.KOMINFO", List.of("KABAN.BAPPEDA"),
				List.of("SEKDA", "INSPEKTUR"), Secretariat.text("Bersama ini disampaikan laporan " + WORD + " daerah.",
						"Demikian disampaikan, atas perhatian dan kerja sama Saudara diucapkan terima kasih."));
		return Secretariat.marked(content, Urgency.VERY_URGENT, secrecy);
	}

	private UUID attached(DocumentId letter) {
		try {
			var file = Files.createTempFile("lampiran", ".pdf");
			Files.write(file, letters.paper(letter).pdf());
			letters.attach(staff.actor("pranata1"), letter, "daftar-layanan-digital-perangkat-daerah-tahun-2026.pdf", file);
			Files.delete(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return letters.view(letter).attachments().getFirst().id();
	}

	/** Returned once and handed on again, so that the second look has something to show. */
	private DocumentId mended() {
		var letter = secretariat.submit("pranata1", content(Secrecy.ORDINARY));
		reviews.returnForChange(staff.actor("kabid.aptika"), letter, List.of("Angka, tanggal, waktu, atau tempat keliru"),
				"Sebutkan jumlah layanan.");
		var view = letters.view(letter);
		var was = view.content();
		var drafter = staff.actor("pranata1");
		letters.save(drafter, letter,
				new DraftContent(was.kind(), was.subject(), was.urgency(), was.secrecy(), was.classification(),
						was.addressees(),
						was.copies(), was.signatory(), was.body().text() + "\n\nJumlah layanan 43."),
				view.revision());
		letters.submit(drafter, letter);
		return letter;
	}

	private SpokenOrderId ordered(SpokenOrders orders) {
		orders.note(staff.actor("pranata1"), draft, new SpokenOrder(staff.position("KADIS.KOMINFO").id(), Staff.today(),
				"Susun penyampaian dokumen pertanggungjawaban ini.", false));
		return orders.on(draft).getFirst().id();
	}

	/** Said before anybody filled the position. */
	private SpokenOrderId ofAnotherDay(BeanFactory beans) {
		var orders = beans.getBean(SpokenOrders.class);
		var giver = staff.position("KABID.APTIKA").id();
		orders.note(staff.actor("pranata1"), draft, new SpokenOrder(giver, Staff.today(), "Lengkapi lampirannya.", false));
		var id = orders.on(draft).stream().filter(order -> order.giver().equals(giver)).findFirst().orElseThrow().id();
		beans.getBean(JdbcClient.class).sql("update spoken_order set said_by = null where id = ?").param(id.value())
				.update();
		return id;
	}

	/** The keeper of the agenda book helps the head of the agency, and the one who leads the follow-up. */
	private PreparedId prepared(BeanFactory beans) {
		var assistants = beans.getBean(Assistants.class);
		var helper = staff.position("AGENDA.BAPPEDA").id();
		Stream.of("kaban.bappeda", "kabid.ekon").map(staff::actor).forEach(head -> assistants.appoint(head,
				head.position(), helper, new Period(Staff.today(), null), true, false));
		assistants.appoint(staff.actor("admin"), staff.position("KABAN.BAPPEDA").id(), staff.position("PERENCANA1").id(),
				new Period(Staff.today(), null), true, false);
		var other = secretariat.arrived(secretariat.send("pranata1", content(Secrecy.ORDINARY)), "KABAN.BAPPEDA").id();
		beans.getBean(Preparations.class).prepare(staff.actor("agenda.bappeda"), other, null,
				new DispositionOrder(List.of(new DispositionOrder.Recipient(staff.position("KABID.EKON").id(), Part.LEAD)),
						List.of("STUDY"), "Sampaikan telaahannya sebelum rapat koordinasi antarkabupaten.", null));
		return beans.getBean(PreparedDispositions.class).waitingFor(staff.position("KABAN.BAPPEDA").id()).getFirst().id();
	}

	private ConsultationId asked(Consultations consultations) {
		var colleague = staff.position("PERENCANA1").id();
		consultations.ask(staff.actor("kabid.aptika"), inReview, new Question(List.of(colleague),
				"Apakah pengadministrasian antarkabupaten ini sudah sesuai dengan rencana?", Staff.today().plusDays(2),
				false));
		return consultations.on(inReview).getFirst().id();
	}

	/** Two units are asked side by side, one has initialled; before them somebody was passed over. */
	private DocumentId coordinated(Coordination coordination) {
		var drafter = staff.actor("pranata1");
		var letter = letters.draft(drafter, content(Secrecy.ORDINARY));
		coordination.add(drafter, letter, staff.position("KABID.EKON").id());
		coordination.add(drafter, letter, staff.position("KABIRO.HUKUM").id());
		letters.submit(drafter, letter);
		absent.skip(staff.actor("kadis.kominfo"), letter, staff.position("KABID.APTIKA").id(),
				"Dinas luar sampai Jumat; isinya sudah disetujui lewat telepon.");
		reviews.initial(staff.actor("kabid.ekon"), letter, letters.view(letter).versionHash());
		return letter;
	}

	private NodeId give(String giver, @Nullable NodeId under, String to) {
		Actor by = staff.actor(giver);
		var part = to.equals("KABID.EKON") || to.equals("PERENCANA1") ? Part.LEAD : Part.SUPPORT;
		var order = new DispositionOrder(List.of(new Recipient(staff.position(to).id(), part)), List.of("FOLLOW_UP"),
				"Siapkan data sesuai format; koordinasikan dengan perangkat daerah.", Staff.today().plusDays(7));
		return dispositions.give(by, disposed, under, order).getFirst();
	}
}
