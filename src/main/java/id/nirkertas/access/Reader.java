package id.nirkertas.access;

import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who wants to see documents, with all their posts.
 *
 * <p>The reasons are the rule. The keys say the same to an index; a test holds the two together over random offices.
 */
record Reader(PersonId person, List<Post> posts, boolean ordinaryOpenInAgency) {

	Reader {
		posts = List.copyOf(posts);
	}

	/** Why they see it; empty when they do not. */
	List<Reason> reasons(Sheet sheet) {
		var posted = posts.stream().flatMap(post -> switch (post) {
			case Post.Held held -> Stream.concat(taking(held, sheet), trusted(held, sheet));
			case Post.Left left -> history(left, sheet);
			case Post.Helping helping -> prepared(helping, sheet);
		}).distinct().toList();
		return posted.isEmpty() ? acted(sheet) : posted;
	}

	Set<String> keys() {
		var posted = posts.stream().flatMap(post -> switch (post) {
			case Post.Held held -> Stream.concat(Stream.of(Keys.ofPosition(held.position())), keysOfTrust(held));
			case Post.Left left -> Keys.between(left.position(), left.firstDay(), left.lastDay()).stream();
			case Post.Helping helping -> Keys.ofHelping(helping.position(), helping.secrets()).stream();
		});
		return Stream.concat(Stream.of(Keys.ofPerson(person)), posted).collect(Collectors.toUnmodifiableSet());
	}

	/** What is left when no post shows it any more. */
	private List<Reason> acted(Sheet sheet) {
		return deeds(sheet).map(deed -> new Reason(Reason.ACTED, deed.position(), null, deed.capacity())).toList();
	}

	private Stream<Deed> deeds(Sheet sheet) {
		return sheet.deeds().stream().filter(deed -> sheet.stage().hasHistory() && deed.person().equals(person));
	}

	/**
	 * When it is over for them what is written into it; empty for what changes no more, for whoever takes part today, and for
	 * whoever sees nothing of it. Days turn where the position's agency is. What they did themselves is theirs, also on a day that was taken from them later.
	 */
	Optional<LastDay> lastDay(Sheet sheet, Function<PositionId, ZoneId> zones) {
		var reasons = reasons(sheet);
		if (sheet.stage() == Stage.ISSUED || reasons.isEmpty() || !reasons.stream().allMatch(this::isOver)) {
			return Optional.empty();
		}
		var left = posts.stream().flatMap(post -> post instanceof Post.Left past ? Stream.of(past) : Stream.empty())
				.filter(past -> reasons.stream().anyMatch(reason -> reason.position().equals(past.position())))
				.map(past -> past.last(zones.apply(past.position())));
		var done = deeds(sheet)
				.map(deed -> new LastDay(deed.position(), LocalDate.ofInstant(deed.last(), zones.apply(deed.position())),
						deed.last().plus(1, ChronoUnit.MICROS)));
		return Stream.concat(left, done).max(Comparator.comparing(LastDay::end));
	}

	/** They saw it through a position that they hold no more, or as the assistant that they were: what they did is all that is left. */
	private boolean isOver(Reason reason) {
		return reason.code().equals(Reason.ACTED) || reason.isHistory() && posts.stream()
				.noneMatch(post -> post instanceof Post.Held && post.position().equals(reason.position()));
	}

	private static Stream<Reason> taking(Post.Held held, Sheet sheet) {
		var code = held.capacity() == Capacity.PERMANENT ? "access.takes-part" : "access.acts-for";
		return sheet.grants().stream().filter(grant -> grant.position().equals(held.position()))
				.map(grant -> new Reason(code, held.position(), grant.role(), acting(held)));
	}

	private static @Nullable Capacity acting(Post.Held held) {
		return held.capacity() == Capacity.PERMANENT ? null : held.capacity();
	}

	private static Stream<Reason> history(Post.Left left, Sheet sheet) {
		return sheet.grants().stream().filter(_ -> sheet.stage().hasHistory())
				.filter(grant -> grant.position().equals(left.position()))
				.filter(grant -> Keys.reached(grant.since(), left.firstDay(), left.lastDay()))
				.map(grant -> new Reason(Reason.TOOK_PART, left.position(), grant.role(), left.capacity()));
	}

	private static Stream<Reason> prepared(Post.Helping helping, Sheet sheet) {
		return sheet.grants().stream().filter(_ -> helping.secrets() || !sheet.secrecy().hidesSubject())
				.filter(grant -> grant.position().equals(helping.position()) && grant.role().reachesAssistants())
				.map(grant -> new Reason(Reason.HELPS, helping.position(), grant.role()));
	}

	/** A registrar who takes part as such is not named a second time for the duty. */
	private Stream<Reason> trusted(Post.Held held, Sheet sheet) {
		return trusts(held).filter(trust -> trust.covers(held, sheet))
				.filter(trust -> trust != Trust.REGISTRAR
						|| taking(held, sheet).noneMatch(reason -> reason.role() == Role.REGISTRAR))
				.map(trust -> new Reason(trust.code(), held.position(), null, acting(held)));
	}

	private Stream<String> keysOfTrust(Post.Held held) {
		return trusts(held).flatMap(trust -> trust.keys(held).stream());
	}

	private Stream<Trust> trusts(Post.Held held) {
		return Arrays.stream(Trust.values()).filter(trust -> trust.isGivenTo(held, ordinaryOpenInAgency));
	}
}
