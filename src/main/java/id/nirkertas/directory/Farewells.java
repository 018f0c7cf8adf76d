package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Many people missing from the LDAP directory at once: only an administrator's word makes them gone. */
@Service
@Transactional
public class Farewells {

	private final FarewellTable table;
	private final PeopleTable people;
	private final Organisation organisation;
	private final ApplicationEventPublisher events;
	private final OfficeDay day;

	Farewells(FarewellTable table, PeopleTable people, Organisation organisation, ApplicationEventPublisher events,
			OfficeDay day) {
		this.table = table;
		this.people = people;
		this.organisation = organisation;
		this.events = events;
		this.day = day;
	}

	/** Empty while as many people are there as are believed. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Optional<HeldFarewell> held() {
		return table.held();
	}

	/** What the first of those who are missing are called. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<String> names(int most) {
		return table.names(most);
	}

	/**
	 * They have left: the next reading marks them as gone, unless others are missing by then. Safe to repeat. Refuses with
	 * directory.not-administrator, with directory.nobody-missing, and with directory.others-missing (how many) when they are no
	 * longer those of whom the administrator read. Publishes {@link FarewellConfirmed}.
	 *
	 * @param mark of those they read of
	 */
	public void confirm(Actor by, String mark) {
		organisation.mayAssign(by).orThrow();
		people.lock();
		var held = table.held().orElseThrow(() -> new RefusedException("directory.nobody-missing"));
		Verdict.when(held.mark().equals(mark), "directory.others-missing", held.missing()).orThrow();
		if (!held.isConfirmed()) {
			table.confirm();
			events.publishEvent(new FarewellConfirmed(held.missing(), held.present(), by, day.now()));
		}
	}
}
