package id.nirkertas.office;

import static id.nirkertas.office.Secretariat.text;

import id.nirkertas.calendar.WorkingDays;
import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.Part;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Letters;
import id.nirkertas.registry.Registry;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The letters a newcomer finds: the ten samples of the domain description and some that wait for somebody. They are put there
 * by the commands the pages call, one after the other, while the office is open; what is there already is left alone.
 */
public final class DemoLetters {

	private static final Logger log = LoggerFactory.getLogger(DemoLetters.class);

	private final Staff staff;
	private final Secretariat secretariat;
	private final ScannedLetter scanned;
	private final Letters letters;
	private final Reviews reviews;
	private final Registry registry;
	private final Dispositions dispositions;
	private final WorkingDays days;

	DemoLetters(Staff staff, Secretariat secretariat, ScannedLetter scanned, Letters letters, Reviews reviews,
			Registry registry, Dispositions dispositions, WorkingDays days) {
		this.staff = staff;
		this.secretariat = secretariat;
		this.scanned = scanned;
		this.letters = letters;
		this.reviews = reviews;
		this.registry = registry;
		this.dispositions = dispositions;
		this.days = days;
	}

	/** Puts what is missing; a letter that cannot be put is told in the log, and the next one follows. */
	public void put() {
		var scenes = new ArrayList<Scene>();
		scenes.add(new Scene("tu.gub", "Permintaan Data Layanan Digital Daerah", this::requestOfTheMinistry));
		SampleLetters.all(secretariat).forEach(sample -> scenes.add(new Scene(sample.drafter(), sample.content().subject(),
				() -> secretariat.send(sample.drafter(), sample.content()))));
		scenes.add(new Scene("inspektur", "Hasil Pemeriksaan Khusus", this::secretReport));
		scenes.add(new Scene("pranata2", "Permohonan Narasumber Pelatihan Persandian", this::returnedDraft));
		scenes.add(new Scene("pranata1", "Jadwal Uji Coba Terbuka Aplikasi Persuratan", this::waitingForInitials));
		scenes.add(new Scene("pranata1", "Penyampaian Daftar Aplikasi Perangkat Daerah", this::readyToSign));
		scenes.add(new Scene("pranata2", "Ucapan Terima Kasih atas Kunjungan Kerja", this::unfinishedDraft));
		for (var scene : scenes) {
			play(scene);
		}
		log.debug("The demo letters are there");
	}

	private void play(Scene scene) {
		try {
			if (!isThere(scene)) {
				scene.act().run();
			}
		} catch (RuntimeException e) {
			log.warn("The demo letter \"{}\" could not be put there: {}", scene.subject(), e.toString());
		}
	}

	private boolean isThere(Scene scene) {
		var desk = staff.actor(scene.drafter()).position();
		var drafted = letters.draftedBy(List.of(desk), 200).stream().map(LetterView::content).map(DraftContent::subject);
		var agency = staff.position("GUB").unit();
		var received = registry.agenda(agency, Staff.today().getYear(), 200).stream().map(entry -> entry.letter().subject());
		return drafted.anyMatch(scene.subject()::equals) || received.anyMatch(scene.subject()::equals);
	}

	/** Sample 1: registered by hand, and disposed of four levels deep. */
	private void requestOfTheMinistry() {
		var incoming = registry.register(staff.actor("tu.gub", "AGENDA.GUB"), scanned.requestOfTheMinistry());
		var gub = staff.actor("gub");
		registry.read(gub, incoming);
		var sekda = give(gub, incoming, null, Map.of("SEKDA", Part.LEAD), "COORDINATE",
				"Tindak lanjuti, koordinasikan dengan Kadis Kominfo.");
		var kadis = give(secretariat.acting("SEKDA"), incoming, sekda,
				Map.of("KADIS.KOMINFO", Part.LEAD, "KABAN.BAPPEDA", Part.SUPPORT, "KABIRO.ORGANISASI", Part.SUPPORT),
				"PREPARE_MATERIAL",
				"Siapkan data sesuai format. Kominfo sebagai leading sector, Bappeda dan Biro Organisasi mendukung.");
		var kabid = give(staff.actor("kadis.kominfo"), incoming, kadis,
				Map.of("KABID.APTIKA", Part.LEAD, "SEKDIS.KOMINFO", Part.SUPPORT), "DRAFT_REPLY",
				"Aptika siapkan konsep surat jawaban a.n. Gubernur.");
		give(staff.actor("kabid.aptika"), incoming, kabid, Map.of("PRANATA1", Part.LEAD), "FOLLOW_UP",
				"Himpun data dari OPD, gunakan format lampiran. Draf hari Kamis.");
	}

	/** The node of the leader. */
	private NodeId give(Actor by, DocumentId letter, @org.jspecify.annotations.Nullable NodeId under,
			Map<String, Part> recipients,
			String instruction, String note) {
		var to = recipients.entrySet().stream()
				.map(entry -> new DispositionOrder.Recipient(staff.position(entry.getKey()).id(), entry.getValue()))
				.toList();
		if (under != null) {
			dispositions.read(by, under);
		}
		var nodes = dispositions.give(by, letter, under,
				new DispositionOrder(to, List.of(instruction), note, due(days, Staff.today())));
		return dispositions.nodes(nodes).stream().filter(node -> node.part() == Part.LEAD).findFirst().orElseThrow().id();
	}

	/** A week of working days: nobody in this office owes an answer on a Sunday. */
	static LocalDate due(WorkingDays days, LocalDate today) {
		return days.after(today, 5);
	}

	/** Sample 9: secret; only those it names ever see its subject. */
	private void secretReport() {
		secretariat.send("inspektur", SampleLetters.secretReport(secretariat).content());
	}

	private void returnedDraft() {
		var letter = secretariat.submit("pranata2", secretariat.content("OFFICIAL_LETTER",
				"Permohonan Narasumber Pelatihan Persandian", "000.6", "KADIS.KOMINFO", List.of("KADIS.DISDIK"), List.of(),
				text("Dalam rangka pelatihan pengamanan informasi, kami mohon bantuan Saudara menugaskan narasumber.",
						"Demikian disampaikan, atas perhatian dan kerja sama Saudara diucapkan terima kasih.")));
		reviews.returnForChange(staff.actor("kabid.aptika"), letter, List.of(),
				"Cantumkan hari, tanggal, dan tempat pelatihan.");
	}

	private void waitingForInitials() {
		secretariat.submit("pranata1", secretariat.content("OFFICIAL_LETTER", "Jadwal Uji Coba Terbuka Aplikasi Persuratan",
				"500.12", "KADIS.KOMINFO", List.of("KABAN.BAPPEDA", "KADIS.DISDIK"), List.of("SEKDA"),
				text("Bersama ini disampaikan jadwal uji coba terbuka aplikasi persuratan bagi perangkat daerah.",
						"Kami mohon Saudara menugaskan dua pegawai sebagai peserta uji coba.",
						"Demikian disampaikan, atas perhatian dan kerja sama Saudara diucapkan terima kasih.")));
	}

	private void readyToSign() {
		secretariat.gatherInitials(secretariat.submit("pranata1",
				Secretariat.marked(secretariat.content("OFFICIAL_LETTER", "Penyampaian Daftar Aplikasi Perangkat Daerah",
						"500.12",
						"KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of("SEKDA", "INSPEKTUR"),
						text("Sehubungan dengan penyusunan profil layanan digital pemerintah daerah, bersama ini disampaikan daftar "
								+ "aplikasi yang dikelola perangkat daerah.",
								"Kami mohon Saudara menelaah daftar dimaksud dan menyampaikan tanggapan secara tertulis.",
								"Demikian disampaikan, atas perhatian dan kerja sama Saudara diucapkan terima kasih.")),
						Urgency.URGENT, Secrecy.ORDINARY)));
	}

	private void unfinishedDraft() {
		letters.draft(staff.actor("pranata2"),
				secretariat.content("OFFICIAL_LETTER", "Ucapan Terima Kasih atas Kunjungan Kerja",
						"400.14.12", "KADIS.KOMINFO", List.of(), List.of(), "Bersama ini kami sampaikan terima kasih"));
	}

	private record Scene(String drafter, String subject, Runnable act) {
	}
}
