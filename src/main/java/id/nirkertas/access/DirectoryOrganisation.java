package id.nirkertas.access;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Holder;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The organisation as the directory knows it. */
@Component
class DirectoryOrganisation implements Organisation {

	private static final PositionId NOWHERE = new PositionId(new UUID(0, 0));

	private final Directory directory;
	private final OfficeClock clock;
	private final SheetTables tables;
	private final Map<PersonId, Past> pasts = new ConcurrentHashMap<>();

	DirectoryOrganisation(Directory directory, OfficeClock clock, SheetTables tables) {
		this.directory = directory;
		this.clock = clock;
		this.tables = tables;
	}

	@Override
	public List<Post> postsOf(PersonId person) {
		var today = clock.today();
		var held = directory.heldBy(person, today).stream().map(this::held).toList();
		var left = past(person, today).lastDays().entrySet().stream()
				.filter(entry -> held.stream().noneMatch(post -> post.position().equals(entry.getKey())))
				.map(entry -> new Post.Left(entry.getKey(), entry.getValue()));
		return Stream.<Post>concat(held.stream(), left).toList();
	}

	/** A unit above all agencies, such as a head of government's own, counts as its own. */
	@Override
	public UnitId agencyOf(UnitId unit) {
		return directory.lineage(unit).stream().filter(each -> directory.unit(each).agency()).findFirst().orElse(unit);
	}

	@Override
	public Actor acting(PersonId person) {
		return directory.heldBy(person, clock.today()).stream().findFirst().map(Holder::actor)
				.orElseGet(() -> new Actor(person, NOWHERE, Capacity.PERMANENT));
	}

	private Post.Held held(Holder holder) {
		var position = holder.position();
		return new Post.Held(position.id(), holder.capacity(), agencyOf(position.unit()), position.duties());
	}

	/** The directory answers for one day at a time; what it says of days gone by is asked once a day. */
	private Past past(PersonId person, LocalDate today) {
		return pasts.compute(person, (_, known) -> known != null && known.before().equals(today) ? known
				: lookBack(person, today));
	}

	private Past lookBack(PersonId person, LocalDate today) {
		var lastDays = new HashMap<PositionId, LocalDate>();
		for (var day = tables.firstDay().orElse(today); day.isBefore(today); day = day.plusDays(1)) {
			for (var holder : directory.heldBy(person, day)) {
				lastDays.put(holder.position().id(), day);
			}
		}
		return new Past(today, Map.copyOf(lastDays));
	}

	/** Positions filled before a day, each with the last day it was filled. */
	private record Past(LocalDate before, Map<PositionId, LocalDate> lastDays) {
	}
}
