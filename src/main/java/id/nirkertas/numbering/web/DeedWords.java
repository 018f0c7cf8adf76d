package id.nirkertas.numbering.web;

import id.nirkertas.calendar.AgencyClock;
import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Unit;
import id.nirkertas.numbering.Deed;
import id.nirkertas.numbering.Hold;
import id.nirkertas.numbering.KeeperChanges;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.RegisterStart.Saying;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who did something in a register, and when it was where the register is kept. */
@Component
class DeedWords {

	private final Directory directory;
	private final AgencyClock days;
	private final OfficeClock clock;
	private final Wording wording;

	DeedWords(Directory directory, AgencyClock days, OfficeClock clock, Wording wording) {
		this.directory = directory;
		this.days = days;
		this.clock = clock;
		this.wording = wording;
	}

	/** Name, and position in the capacity of then. */
	String named(Deed deed) {
		return named(deed.person(), deed.position(), deed.capacity());
	}

	/** Name, and position in the capacity of today. */
	String named(Actor by) {
		return named(by.person(), by.position(), by.capacity());
	}

	/** Of whom the capacity is not known any more the position alone. */
	String taker(Deed deed) {
		return deed.capacity() == null ? held(deed.position(), null) : named(deed);
	}

	/** @param by who set them aside, and {@code at} when, in the time of their register */
	record Told(Hold hold, String by, String at) {
	}

	List<Told> of(List<Hold> holds) {
		return holds.stream().map(this::of).toList();
	}

	Told of(Hold hold) {
		return new Told(hold, taker(hold.made()), moment(hold.register(), hold.made().at()));
	}

	/** @param by who said it, and {@code at} when, in the time of the register */
	record Said(int last, String reason, String by, String at) {
	}

	List<Said> of(NumberRegister register, List<Saying> said) {
		return said.stream().map(each -> new Said(each.last(), each.reason(), named(each.made()),
				moment(register, each.made().at()))).toList();
	}

	/** @param keeper name of the unit; null for the registrars of the register's agency */
	record KeeperSaid(@Nullable String keeper, String reason, String by, String at) {
	}

	/** The latest first, each from when it held. */
	List<KeeperSaid> keepers(NumberRegister register, List<KeeperChanges.Saying> said) {
		return said.stream().map(each -> {
			var unit = each.unit();
			return new KeeperSaid(unit == null ? null : unit.name(), each.reason(), named(each.made()),
					moment(register, each.made().at()));
		}).toList();
	}

	private String named(PersonId person, PositionId position, @Nullable Capacity capacity) {
		return wording.say("numbering.book.person", person, held(position, capacity));
	}

	/** "Plh. Pengadministrasi Umum". */
	String held(PositionId position, @Nullable Capacity capacity) {
		var title = directory.position(position).title();
		return capacity == null || capacity == Capacity.PERMANENT ? title : wording.name(capacity) + " " + title;
	}

	/** "30 November 2026 10.12 WITA". */
	String moment(NumberRegister register, Instant at) {
		return wording.fullMoment(at.atZone(zone(register)));
	}

	/** "Gubernur Contoh (GUB)"; the code alone where there is no such agency any more. */
	String agency(String code) {
		return directory.agencies().stream().filter(agency -> agency.code().equals(code)).findFirst()
				.map(agency -> wording.say("numbering.line.agency", agency.name(), code)).orElse(code);
	}

	/** In whose time the days of a register begin. */
	ZoneId zone(NumberRegister register) {
		return directory.agencies().stream().filter(agency -> agency.code().equals(register.agency())).findFirst()
				.map(Unit::id).map(days::zone).orElseGet(clock::zone);
	}
}
