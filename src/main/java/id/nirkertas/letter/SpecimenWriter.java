package id.nirkertas.letter;

import id.nirkertas.directory.Holder;
import id.nirkertas.directory.Person;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.Unit;
import id.nirkertas.letter.KindDesign.Need;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import id.nirkertas.storage.Fingerprint;
import id.nirkertas.storage.StoredFile;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What stands in a letter that nobody wrote; paper speaks Bahasa Indonesia. Nothing in it is anybody's. */
final class SpecimenWriter {

	private static final UUID NOBODY = new UUID(0, 0);
	private static final Person OFFICIAL = new Person(new PersonId(NOBODY), "", "Dr. Nama Lengkap Pejabat, S.T., M.Si.",
			"197001011995031001", "Pembina Utama Muda (IV/c)", null);
	private static final AttachmentView ENCLOSED = new AttachmentView(NOBODY, "contoh-lampiran.pdf",
			new StoredFile(new Fingerprint("0".repeat(64)), 48_000, "application/pdf"));
	private static final Pattern EXAMPLE = Pattern.compile("Contoh: (.+)");
	/** What a word in a label lets one expect, the more telling first. */
	private static final Map<String, List<String>> USUAL = usual();
	private static final List<List<String>> PEOPLE = List.of(
			List.of("Nama Pegawai Pertama, S.E.", "Penata (III/c)", "198501012010012001", "Analis Kebijakan Ahli Muda"),
			List.of("Nama Pegawai Kedua, A.Md.", "Pengatur (II/c)", "199203172018011002", "Pengelola Persuratan"));
	private static final String OPENING = "Sehubungan dengan pelaksanaan program kerja tahun %d, bersama ini disampaikan "
			+ "hal-hal sebagai berikut:";
	private static final String LIST = "1. uraian pertama yang ditulis penyusun; dan\n2. uraian kedua yang ditulis penyusun.";
	private static final String CLOSING = "Demikian disampaikan, atas perhatian dan kerja sama Saudara diucapkan terima kasih.";
	private static final String GOING_ON = "benar sebagaimana yang ditulis penyusun di sini.";
	private static final String PERHAPS = "Tulisan penyusun tercetak di sini, bila ada.";

	private final Kind kind;
	private final Unit agency;
	private final LocalDate today;

	SpecimenWriter(Kind kind, Unit agency, LocalDate today) {
		this.kind = kind;
		this.agency = agency;
		this.today = today;
	}

	private static Map<String, List<String>> usual() {
		var usual = new LinkedHashMap<String, List<String>>();
		usual.put("nip", List.of("198501012010012001", "199203172018011002"));
		usual.put("pangkat", List.of("Penata (III/c)", "Pengatur (II/c)"));
		usual.put("jabatan", List.of("Analis Kebijakan Ahli Muda", "Pengelola Persuratan"));
		usual.put("nama", List.of("Nama Pegawai Pertama, S.E.", "Nama Pegawai Kedua, A.Md."));
		usual.put("notulis", List.of("Nama Notulis, A.Md."));
		usual.put("pimpinan", List.of("Sekretaris"));
		usual.put("tempat", List.of("Ruang Rapat Utama"));
		usual.put("acara", List.of("Pembahasan rencana kerja"));
		usual.put("banyaknya", List.of("1 (satu) berkas", "2 (dua) lembar"));
		usual.put("pukul", List.of("09.00 WIB s.d. selesai"));
		usual.put("waktu", List.of("09.00–11.30 WIB"));
		return usual;
	}

	/** Whoever would hold the position. */
	static Holder signer(Position position) {
		return new Holder(OFFICIAL, position, Capacity.PERMANENT, null);
	}

	static List<AttachmentView> attachments(Kind kind) {
		var enclosed = kind.design().attachment() == Need.REQUIRED
				|| kind.design().parts().stream().anyMatch(part -> part.part() == KindPart.Type.ENCLOSED);
		return enclosed ? List.of(ENCLOSED) : List.of();
	}

	DraftContent content(@Nullable Position signatory, List<Position> copies) {
		var values = new LinkedHashMap<String, List<List<String>>>();
		kind.design().fields().forEach(field -> values.put(field.key(), value(field)));
		var to = kind.design().addressees() == Need.NONE
				? List.<OutsideParty>of()
				: List.of(
						new OutsideParty("Kepala Dinas Penerima", agency.address() == null ? "" : agency.address().place()));
		var more = new Particulars(Details.of(values), Mandate.OWN, "", to, List.of());
		return new DraftContent(kind.code(), "Contoh " + kind.name().strip(), Urgency.NORMAL, Secrecy.ORDINARY, "000.1.5",
				List.of(), copies.stream().map(Position::id).toList(), signatory == null ? null : signatory.id(), body(),
				more);
	}

	private Body body() {
		return switch (kind.design().body()) {
			case REQUIRED -> Body.ofText(goingOn());
			case OPTIONAL -> Body.ofText(PERHAPS);
			case NONE -> Body.ofText("");
		};
	}

	/** The text may go on with a sentence of the layout's. */
	private String goingOn() {
		var before = kind.design().parts().stream().takeWhile(part -> part.part() != KindPart.Type.TEXT)
				.filter(part -> part.part() == KindPart.Type.WORDS).map(part -> part.text().strip())
				.reduce("", (_, next) -> next);
		if (before.endsWith(":")) {
			return LIST;
		}
		return before.isEmpty() || before.endsWith(".")
				? String.join("\n\n", OPENING.formatted(today.getYear()), LIST, CLOSING)
				: GOING_ON;
	}

	private List<List<String>> value(KindField field) {
		return switch (field.type()) {
			case LINE -> List.of(List.of(line(field)));
			case TEXT -> List.of(List.of("Uraian yang ditulis penyusun pada isian “" + field.label() + "”."));
			case ITEMS -> List.of(List.of("butir pertama pada isian “" + field.label() + "”; dan"),
					List.of("butir kedua pada isian “" + field.label() + "”."));
			case DAY, COMING_DAY -> List.of(List.of(today.plusDays(7).toString()));
			case TABLE -> IntStream.range(0, 2)
					.mapToObj(row -> field.columns().stream().map(column -> usual(column, row)).toList()).toList();
			case PEOPLE -> PEOPLE;
		};
	}

	private static String line(KindField field) {
		var example = EXAMPLE.matcher(field.hint());
		return example.find() ? example.group(1).strip() : usual(field.label(), 0);
	}

	/** The label itself where it says nothing usual. */
	private static String usual(String label, int row) {
		var lower = label.toLowerCase(Locale.of("id"));
		return USUAL.entrySet().stream().filter(word -> lower.contains(word.getKey())).map(Map.Entry::getValue).findFirst()
				.map(values -> values.get(row % values.size())).orElse(label);
	}
}
