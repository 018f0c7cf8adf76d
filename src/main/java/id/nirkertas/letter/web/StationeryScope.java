package id.nirkertas.letter.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.Unit;
import id.nirkertas.letter.Stationery;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.UnitId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** For whom somebody changes kinds and letterheads: for everybody, or for one agency. */
@Component
class StationeryScope {

	private final Stationery stationery;
	private final Directory directory;

	StationeryScope(Stationery stationery, Directory directory) {
		this.stationery = stationery;
		this.directory = directory;
	}

	/**
	 * The agency that was asked for; where none was, the administrator works for everybody and anybody else for their own agency.
	 * Refuses with letter.kind.not-yours, and throws {@link NoSuchElementException} for what is no agency.
	 */
	@Nullable
	Unit agency(Actor by, String asked) {
		var agency = asked.isEmpty() ? (administers(by) ? null : directory.agencyOf(by.position())) : agency(asked);
		stationery.mayChange(by, agency == null ? null : agency.id()).orThrow();
		return agency;
	}

	/** As {@link #agency}, where there must be one. */
	Unit agency(Actor by, UUID asked) {
		var agency = agency(asked.toString());
		stationery.mayChange(by, agency.id()).orThrow();
		return agency;
	}

	private Unit agency(String asked) {
		return directory.agencies().stream().filter(agency -> agency.id().toString().equals(asked)).findFirst()
				.orElseThrow(() -> new NoSuchElementException("agency"));
	}

	private boolean administers(Actor by) {
		return directory.position(by.position()).has(Duty.ADMINISTRATOR);
	}

	/** Whose paper they may change. */
	List<Unit> agencies(Actor by) {
		return directory.agencies().stream().filter(agency -> stationery.mayChange(by, agency.id()).isAllowed()).toList();
	}

	/** On whose paper a letter of everybody's is shown: the one that was chosen, or their own. */
	Unit shownOn(Actor by, @Nullable Unit agency, String chosen) {
		return agency != null
				? agency
				: directory.agencies().stream().filter(each -> each.id().toString().equals(chosen)).findFirst()
						.orElseGet(() -> directory.agencyOf(by.position()));
	}

	static @Nullable UnitId id(@Nullable Unit agency) {
		return agency == null ? null : agency.id();
	}
}
