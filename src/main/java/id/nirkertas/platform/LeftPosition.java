package id.nirkertas.platform;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.StoppedAssignment;
import id.nirkertas.shared.PositionId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What somebody is told whose form was opened in a position that is theirs no more: most often at midnight, with the form of
 * whoever acted there still open.
 */
@Component
class LeftPosition {

	private final Departures departures;
	private final Directory directory;
	private final CurrentUser user;
	private final Wording wording;

	LeftPosition(Departures departures, Directory directory, CurrentUser user, Wording wording) {
		this.departures = departures;
		this.directory = directory;
		this.user = user;
		this.wording = wording;
	}

	/** Whether it is none of those that they fill today; a visitor has none to lose. */
	boolean isOne(PositionId opened) {
		return user.username().flatMap(directory::personNamed)
				.filter(person -> directory.heldBy(person.id()).stream()
						.noneMatch(held -> held.position().id().equals(opened)))
				.isPresent();
	}

	/** How it ended, by whom its work goes on, and what they can do with what they wrote. */
	List<String> sentences(PositionId opened, String title, Optional<String> now) {
		return List.of(how(opened, title), successor(opened),
				now.map(position -> wording.say("platform.resume.left.send", position))
						.orElseGet(() -> wording.say("platform.resume.left.copy")));
	}

	private String how(PositionId opened, String title) {
		var person = user.person();
		return departures.stoppedIn(person, opened).map(stop -> stopped(stop, title))
				.or(() -> departures.last(person, opened).map(left -> wording.say("platform.resume.left.ended", title,
						left.capacity(), left.period().until())))
				.orElseGet(() -> wording.say("platform.resume.left.other", title));
	}

	private String stopped(StoppedAssignment stop, String title) {
		return wording.say("platform.resume.left.stopped", title, stop.assignment().capacity(), stop.at(), stop.by(),
				stop.reason());
	}

	private String successor(PositionId opened) {
		return Stream.of(opened).filter(id -> directory.everyPosition().stream().anyMatch(each -> each.id().equals(id)))
				.flatMap(id -> directory.holderOf(id).stream()).findFirst()
				.map(holder -> wording.say("platform.resume.left.by", holder.person().name(), holder.capacity()))
				.orElseGet(() -> wording.say("platform.resume.left.vacant"));
	}
}
