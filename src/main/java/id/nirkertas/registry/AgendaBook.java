package id.nirkertas.registry;

import id.nirkertas.access.Access;
import id.nirkertas.access.Role;
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
import id.nirkertas.storage.Vault;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Enters a letter: its row, its file, who may see it, and last its agenda number. */
@Component
class AgendaBook {

	private static final String GROUP = "AGENDA";
	private static final NumberPattern PATTERN = new NumberPattern("{URUT}/{TAHUN}");

	private final RegistryTable table;
	private final Directory directory;
	private final Numbering numbering;
	private final Access access;
	private final Vault vault;
	private final Paper paper;
	private final OfficeClock clock;

	AgendaBook(RegistryTable table, Directory directory, Numbering numbering, Access access, Vault vault, Paper paper,
			OfficeClock clock) {
		this.table = table;
		this.directory = directory;
		this.numbering = numbering;
		this.access = access;
		this.vault = vault;
		this.paper = paper;
		this.clock = clock;
	}

	/** The agenda number; empty when the entry is there already. */
	Optional<String> enter(DocumentId id, Actor by, Received letter) {
		var agency = directory.agencyOf(letter.addressee());
		var today = clock.today();
		var pages = paper.pages(vault.read(letter.file().fingerprint()));
		if (!table.insert(id, agency.id(), today.getYear(), letter, pages, by.person(), clock.now())) {
			return Optional.empty();
		}
		vault.keep(letter.file().fingerprint(), id);
		show(id, agency, letter);
		var number = numbering
				.take(new NumberRequest(new NumberRegister(agency.code(), today.getYear(), GROUP), id, today, PATTERN,
						Map.of()));
		table.number(id, number);
		return Optional.of(number.text());
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
