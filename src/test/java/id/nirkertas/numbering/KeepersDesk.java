package id.nirkertas.numbering;

import id.nirkertas.calendar.AgencyClock;
import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Unit;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.storage.Vault;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** A keeper's desk at some instant, on the office's database. */
final class KeepersDesk {

	final AgencyClock days;
	final RegisterList registers;
	final SpareNumbers spares;
	final PaperBlocks blocks;
	final GivenNumbers given;
	final BlockOutages outages;
	final HandWrittenLetters handwritten;
	final RegisterStart start;
	final RegisterBook book;
	final LapsedReservations lapsed;

	final SetAside setAside;

	private final ApplicationContext beans;
	private final Numbering numbering;
	private final Unit agency;

	private KeepersDesk(OfficeClock clock, ApplicationContext beans, Unit agency) {
		this.beans = beans;
		this.agency = agency;
		numbering = beans.getBean(Numbering.class);
		book = beans.getBean(RegisterBook.class);
		ApplicationEventPublisher events = beans;
		var directory = beans.getBean(Directory.class);
		days = new AgencyClock(clock, beans.getBean(JdbcClient.class), events);
		var settings = beans.getBean(AgencySettings.class);
		var holds = beans.getBean(HoldTable.class);
		var rights = beans.getBean(RegisterRights.class);
		var limits = beans.getBean(KeepingLimits.class);
		var numbers = beans.getBean(NumberBook.class);
		registers = new RegisterList(beans.getBean(CountedLetters.class), beans.getBean(Issuers.class), numbers, directory,
				days, settings, beans.getBean(GuestRegisters.class));
		var letters = beans.getBean(PaperLetters.class);
		var vault = beans.getBean(Vault.class);
		setAside = new SetAside(numbers, holds, registers, directory, days, clock, events);
		spares = new SpareNumbers(setAside, holds, rights, limits, settings);
		var written = new PaperNumbers(beans.getBean(CountedLetters.class), beans.getBean(PaperWays.class), setAside,
				directory);
		blocks = new PaperBlocks(setAside, holds, letters, written,
				new PaperEntry(holds, letters, vault, clock, events), rights, limits, settings);
		outages = new BlockOutages(beans.getBean(OutageTable.class), holds, setAside, rights, settings, clock, events);
		handwritten = new HandWrittenLetters(letters,
				new PaperCorrection(letters, written, holds, setAside, beans.getBean(GuestRegisters.class), vault, clock,
						events),
				rights,
				beans.getBeanProvider(PaperReaders.class));
		start = new RegisterStart(beans.getBean(JdbcClient.class), rights, registers, beans.getBean(RegisterYears.class),
				setAside, clock, events);
		var waiting = new WaitingLetters(beans.getBeanProvider(NumberedDocuments.class), numbers, setAside, settings, clock);
		lapsed = new LapsedReservations(beans.getBean(JdbcClient.class), directory, setAside, settings, waiting, numbers,
				beans.getBean(GivenTable.class), beans.getBean(Taking.class), clock, events,
				beans.getBean(PlatformTransactionManager.class));
		given = new GivenNumbers(numbering, numbers, beans.getBean(GivenTable.class), holds, waiting, rights,
				beans.getBean(RegisterSettings.class), clock, events);
	}

	static KeepersDesk at(Instant now, ApplicationContext beans, Unit agency) {
		return new KeepersDesk(new OfficeClock(Clock.fixed(now, ZoneOffset.UTC), ZoneId.of("Asia/Jakarta")), beans, agency);
	}

	NumberRequest request(DocumentId letter, LocalDate on) {
		return beans.getBeanProvider(NumberedDocuments.class).stream()
				.flatMap(each -> each.request(letter, on).stream()).findFirst().orElseThrow();
	}

	/** As the signature asks for its number on that day, and gets it. */
	String signed(DocumentId letter) {
		numbering.reserve(request(letter, days.today(agency.id())));
		return numbering.issue(letter).text();
	}
}
