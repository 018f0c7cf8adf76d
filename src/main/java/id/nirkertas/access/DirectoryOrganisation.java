package id.nirkertas.access;

import id.nirkertas.directory.Assignment;
import id.nirkertas.directory.Assistant;
import id.nirkertas.directory.Assistants;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.Holder;
import id.nirkertas.directory.Person;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The organisation as the directory knows it. */
@Component
class DirectoryOrganisation implements Organisation {

	private static final PositionId NOWHERE = new PositionId(new UUID(0, 0));

	private final Directory directory;
	private final Assistants assistants;

	DirectoryOrganisation(Directory directory, Assistants assistants) {
		this.directory = directory;
		this.assistants = assistants;
	}

	@Override
	public List<Post> postsOf(PersonId person) {
		var held = directory.heldBy(person).stream().map(this::held).toList();
		var left = directory.tenuresOf(person).stream().filter(tenure -> directory.isOver(tenure.assignment()))
				.filter(tenure -> held.stream()
						.noneMatch(post -> post.position().equals(tenure.assignment().position())))
				.map(tenure -> new Post.Left(tenure.assignment().position(), tenure.assignment().capacity(),
						tenure.days().from(), lastDay(tenure.days())));
		var helping = held.stream().flatMap(post -> assistants.helping(post.position()).stream())
				.map(assistant -> new Post.Helping(assistant.head(), assistant.opensSecretsTo(person)));
		return Stream.<Post>concat(Stream.concat(held.stream(), helping), left).toList();
	}

	@Override
	public Set<PersonId> everIn(PositionId position) {
		var helping = assistants.active(position).stream().map(Assistant::helper);
		return Stream.concat(Stream.of(position), helping).flatMap(each -> directory.assignmentsTo(each).stream())
				.map(Assignment::person).collect(Collectors.toUnmodifiableSet());
	}

	@Override
	public Set<PersonId> trustedWith(Set<Duty> duties) {
		return directory.positions().stream().filter(position -> duties.stream().anyMatch(position::has))
				.flatMap(position -> directory.assignmentsTo(position.id()).stream())
				.filter(directory::isInForce)
				.map(Assignment::person)
				.collect(Collectors.toUnmodifiableSet());
	}

	@Override
	public boolean isThere(PersonId person) {
		return directory.person(person).map(Person::username).flatMap(directory::personNamed)
				.filter(there -> there.id().equals(person)).isPresent();
	}

	@Override
	public LocalDate dayOf(PositionId position, Instant at) {
		return directory.dayOf(position, at);
	}

	@Override
	public ZoneId zoneOf(PositionId position) {
		return directory.zoneOf(position);
	}

	/** A unit above all agencies, such as a head of government's own, counts as its own. */
	@Override
	public UnitId agencyOf(UnitId unit) {
		return directory.lineage(unit).stream().filter(each -> directory.unit(each).agency()).findFirst().orElse(unit);
	}

	@Override
	public Actor acting(PersonId person) {
		return directory.heldBy(person).stream().findFirst().map(Holder::actor)
				.orElseGet(() -> new Actor(person, NOWHERE, Capacity.PERMANENT));
	}

	private Post.Held held(Holder holder) {
		var position = holder.position();
		return new Post.Held(position.id(), holder.capacity(), agencyOf(position.unit()), position.duties());
	}

	private static LocalDate lastDay(Period days) {
		var until = days.until();
		return until == null ? LocalDate.MAX : until;
	}
}
