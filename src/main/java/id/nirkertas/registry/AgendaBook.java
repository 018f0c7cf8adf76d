package id.nirkertas.registry;

import id.nirkertas.access.Access;
import id.nirkertas.access.Role;
import id.nirkertas.calendar.AgencyClock;
import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.Unit;
import id.nirkertas.numbering.NumberPattern;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.NumberRequest;
import id.nirkertas.numbering.Numbering;
import id.nirkertas.paper.Paper;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Verdict;
import id.nirkertas.storage.Fingerprint;
import id.nirkertas.storage.Vault;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Enters a letter: its row, its file, who may see it, and last its agenda number. */
@Component
class AgendaBook {

	private static final String GROUP = "AGENDA";
	private static final int COUNTED = 256;
	private static final NumberPattern PATTERN = new NumberPattern("{URUT}/{TAHUN}");

	private final RegistryTable table;
	private final Directory directory;
	private final Numbering numbering;
	private final Access access;
	private final Vault vault;
	private final Paper paper;
	private final OfficeClock clock;
	private final AgencyClock days;

	private final Map<Fingerprint, Integer> counted = Collections.synchronizedMap(new LinkedHashMap<>() {
		@Override
		protected boolean removeEldestEntry(Map.Entry<Fingerprint, Integer> eldest) {
			return size() > COUNTED;
		}
	});

	AgendaBook(RegistryTable table, Directory directory, Numbering numbering, Access access, Vault vault, Paper paper,
			OfficeClock clock, AgencyClock days) {
		this.table = table;
		this.directory = directory;
		this.numbering = numbering;
		this.access = access;
		this.vault = vault;
		this.paper = paper;
		this.clock = clock;
		this.days = days;
	}

	/** The agenda number; empty when the entry is there already. Refuses with registry.id-taken an id that names something else. */
	Optional<String> enter(DocumentId id, Actor by, Received letter) {
		var agency = directory.agencyOf(letter.addressee());
		var today = days.today(agency.id());
		var file = letter.file();
		var pages = file == null ? 0 : pages(letter, file.fingerprint());
		if (!table.insert(id, agency.id(), today.getYear(), letter, pages, by, clock.now())) {
			return Optional.empty();
		}
		Verdict.when(access.keysOf(id).isEmpty(), "registry.id-taken").orThrow();
		if (file != null) {
			vault.keep(file.fingerprint(), id);
		}
		show(id, agency, letter);
		var number = numbering
				.take(new NumberRequest(new NumberRegister(agency.code(), today.getYear(), GROUP), id, today, PATTERN,
						Map.of()));
		table.number(id, number);
		return Optional.of(number.text());
	}

	/** A sent letter comes to many books at once; only the first reads it. It was printed here, and waits for no foreign file. */
	private int pages(Received letter, Fingerprint file) {
		var known = counted.get(file);
		if (known != null) {
			return known;
		}
		var pdf = vault.read(file);
		var pages = letter.origin() == null ? paper.pages(pdf) : paper.pagesOfPrint(pdf);
		counted.put(file, pages);
		return pages;
	}

	/** What is secret is for its addressee alone: whoever entered it knows its agenda number, and no more. */
	private void show(DocumentId id, Unit agency, Received letter) {
		access.open(id, agency.id(), letter.secrecy());
		access.grant(id, letter.addressee(), letter.standing() == Standing.ADDRESSEE ? Role.ADDRESSEE : Role.COPY);
		if (!letter.secrecy().hidesSubject()) {
			directory.withDuty(agency.id(), Duty.REGISTRAR)
					.forEach(registrar -> access.grant(id, registrar.id(), Role.REGISTRAR));
		}
	}
}
