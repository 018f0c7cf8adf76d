package id.nirkertas.directory;

import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** People, units, positions and who holds them. Cheap to ask: it answers from a snapshot in memory. */
@Service
public class Directory {

	public Optional<Person> person(PersonId id) {
		throw new IllegalStateException("contract");
	}

	public Optional<Person> personNamed(String username) {
		throw new IllegalStateException("contract");
	}

	/** Throws {@link java.util.NoSuchElementException} for an id that was never a position's. */
	public Position position(PositionId id) {
		throw new IllegalStateException("contract");
	}

	public Optional<Position> positionCoded(String code) {
		throw new IllegalStateException("contract");
	}

	public Unit unit(UnitId id) {
		throw new IllegalStateException("contract");
	}

	/** The nearest unit upwards, itself included, that is an agency. */
	public Unit agencyOf(UnitId unit) {
		throw new IllegalStateException("contract");
	}

	public Unit agencyOf(PositionId position) {
		throw new IllegalStateException("contract");
	}

	/** The unit itself first, the root last. */
	public List<UnitId> lineage(UnitId unit) {
		throw new IllegalStateException("contract");
	}

	/** Positions a person fills on a day, their own first, then those they act for. */
	public List<Holder> heldBy(PersonId person, LocalDate on) {
		throw new IllegalStateException("contract");
	}

	/** Who acts in the position on a day: an acting official goes before an absent permanent one; empty when vacant. */
	public Optional<Holder> holderOf(PositionId position, LocalDate on) {
		throw new IllegalStateException("contract");
	}

	public List<Position> subordinatesOf(PositionId superior) {
		throw new IllegalStateException("contract");
	}

	/** Superiors upwards, nearest first. */
	public List<Position> superiorsOf(PositionId position) {
		throw new IllegalStateException("contract");
	}

	/** Positions of an agency that carry a duty, sub-units included. */
	public List<Position> withDuty(UnitId agency, Duty duty) {
		throw new IllegalStateException("contract");
	}

	public Optional<Position> headOf(UnitId unit) {
		throw new IllegalStateException("contract");
	}

	/** Every position, in the order of the organisation. */
	public List<Position> positions() {
		throw new IllegalStateException("contract");
	}

	public List<Unit> agencies() {
		throw new IllegalStateException("contract");
	}
}
