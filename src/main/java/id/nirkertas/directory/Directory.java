package id.nirkertas.directory;

import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** People, units, positions and who holds them. Cheap to ask: it answers from a snapshot in memory. */
@Service
public class Directory extends Officials {

	private final Snapshots snapshots;
	private final PeopleSync people;
	private final OfficeDay day;

	Directory(Snapshots snapshots, PeopleSync people, OfficeDay day) {
		super(snapshots, day);
		this.snapshots = snapshots;
		this.people = people;
		this.day = day;
	}

	/**
	 * For somebody who has just logged in: asks the LDAP directory who has that log-in name now; while it does not answer, it is who
	 * had it last. Empty if nobody has, or their account is closed.
	 */
	public Optional<Person> learn(String username) {
		return people.learn(username);
	}

	/** As {@link #learn}, by employee number: empty also of whoever nobody has known before. */
	public Optional<Person> learnNumbered(String employeeNumber) {
		return snapshots.current().people().stream().filter(person -> person.isNumbered(employeeNumber)).findFirst()
				.flatMap(people::learn).filter(person -> person.isNumbered(employeeNumber));
	}

	public Optional<Person> person(PersonId id) {
		return snapshots.current().person(id);
	}

	public Optional<Person> personNamed(String username) {
		return snapshots.current().personNamed(username);
	}

	/** Throws {@link java.util.NoSuchElementException} for an id that was never a position's. */
	public Position position(PositionId id) {
		return snapshots.current().position(id);
	}

	public Optional<Position> positionCoded(String code) {
		return snapshots.current().positionCoded(code);
	}

	/** All that are called so, in the order of the organisation, whether in capitals or not. */
	public List<Position> titled(String title) {
		return day.existing(snapshots.current().titles().titled(title));
	}

	/** On a letter of an agency: completed for another's position, and for a namesake of its own if the letter leaves it. */
	public String titleOnLetter(PositionId position, UnitId agency, boolean leaves) {
		return snapshots.current().titleOnLetter(position, agency, leaves);
	}

	/** For whoever does not know of which agency it is. */
	public String fullTitle(PositionId position) {
		return snapshots.current().titles().abroad(position(position));
	}

	public Unit unit(UnitId id) {
		return snapshots.current().unit(id);
	}

	/** The nearest unit upwards, itself included, that is an agency. */
	public Unit agencyOf(UnitId unit) {
		return snapshots.current().agencyOf(unit);
	}

	public Unit agencyOf(PositionId position) {
		return snapshots.current().agencyOf(position);
	}

	/** The unit itself first, the root last. */
	public List<UnitId> lineage(UnitId unit) {
		return snapshots.current().lineage(unit);
	}

	public List<Position> subordinatesOf(PositionId superior) {
		return day.existing(snapshots.current().subordinatesOf(superior));
	}

	/** Superiors upwards, nearest first. */
	public List<Position> superiorsOf(PositionId position) {
		return snapshots.current().superiorsOf(position);
	}

	/** Positions of an agency that carry a duty, sub-units included. */
	public List<Position> withDuty(UnitId agency, Duty duty) {
		return day.existing(snapshots.current().withDuty(agency, duty));
	}

	public Optional<Position> headOf(UnitId unit) {
		return day.existing(snapshots.current().headsOf(unit)).stream().findFirst();
	}

	/** Everybody the LDAP directory still has, by log-in name. */
	public List<Person> people() {
		return snapshots.current().people();
	}

	/** Every position there is today, in the order of the organisation. */
	public List<Position> positions() {
		return day.existing(snapshots.current().positions());
	}

	/** As {@link #positions}, with those that were abolished. */
	public List<Position> everyPosition() {
		return snapshots.current().positions();
	}

	/** Closed ones too. */
	public List<Unit> agencies() {
		return snapshots.current().agencies();
	}

	/** Those that exist today, and one that was chosen before it was closed. */
	public List<Unit> choicesOfAgencies(@Nullable UnitId chosen) {
		var today = day.today();
		return agencies().stream().filter(agency -> agency.exists(today) || agency.id().equals(chosen)).toList();
	}
}
