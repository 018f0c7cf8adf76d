package id.nirkertas.platform;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.Holder;
import id.nirkertas.directory.Person;
import id.nirkertas.directory.VanishedPeople;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Who asks: the signed-in person, and the position they have chosen to act through. */
@Component
public class CurrentUser {

	static final String ACTING = "acting";
	/** Of the session: who logged in, since a log-in name may become another's meanwhile. */
	static final String WHO = "who";

	private final Directory directory;
	private final VanishedPeople vanished;
	private final Departures departures;
	private final OfficeClock clock;
	private final AuthenticationTrustResolverImpl trust = new AuthenticationTrustResolverImpl();

	CurrentUser(Directory directory, VanishedPeople vanished, Departures departures, OfficeClock clock) {
		this.directory = directory;
		this.vanished = vanished;
		this.departures = departures;
		this.clock = clock;
	}

	/** Refuses with {@code platform.not-signed-in}, or {@code platform.unknown-person} when the office has no such
	 * person, or with {@code platform.person-gone} when it had them. */
	public Person person() {
		var username = username().orElseThrow(() -> new RefusedException("platform.not-signed-in"));
		return known().orElseThrow(() -> unknown(username));
	}

	/** Whom the account service has lost meanwhile, in a session of before, is told that; not that they are new here. */
	private RefusedException unknown(String username) {
		return vanished.called(username).stream().findFirst()
				.map(gone -> new RefusedException("platform.person-gone", gone.name(), clock.dayOf(gone.since())))
				.orElseGet(() -> new RefusedException("platform.unknown-person", username));
	}

	/**
	 * As whom they act now. A controller may simply take an {@link Actor} parameter. Refuses with {@code platform.no-position}
	 * when the person fills no position today.
	 */
	public Actor actor() {
		return holder().actor();
	}

	/** Everything they may act through today, their own position first. */
	public List<Holder> positions() {
		return directory.heldBy(person().id());
	}

	/** The position they act through now, with the person, the capacity and its last day. */
	public Holder holder() {
		var positions = positions();
		return positions.stream().filter(held -> held.position().id().toString().equals(chosen())).findFirst()
				.or(() -> positions.stream().findFirst())
				.orElseThrow(() -> departures.refusal(person()));
	}

	/**
	 * As whom they read what was theirs: as {@link #actor}, or as whom they were in the last position they left. Nobody acts so:
	 * every act asks who fills the position today.
	 */
	Actor reader() {
		var person = person();
		return positions().isEmpty()
				? departures.last(person).map(last -> new Actor(person.id(), last.position(), last.capacity()))
						.orElseThrow(() -> departures.refusal(person))
				: actor();
	}

	/** Whether they have logged in, filled a position once and fill none today: what they see is their own history. */
	public boolean isFormer() {
		return known().filter(_ -> positions().isEmpty()).flatMap(departures::last)
				.isPresent();
	}

	/** The position they act through; none for a visitor, and for whoever fills none today. */
	Optional<PositionId> desk() {
		return known().filter(_ -> !positions().isEmpty())
				.map(_ -> holder().position().id());
	}

	/** Whether the position they act through carries one of the duties. */
	public boolean hasDuty(Set<Duty> duties) {
		return known().isPresent() && !positions().isEmpty()
				&& !Collections.disjoint(holder().position().duties(), duties);
	}

	/** From now on, in this session, they act through that position; refuses one that is not theirs today. */
	public void actThrough(PositionId position) {
		if (positions().stream().noneMatch(held -> held.position().id().equals(position))) {
			throw new RefusedException("platform.not-your-position");
		}
		request().setAttribute(ACTING, position.toString(), RequestAttributes.SCOPE_SESSION);
	}

	/** Whoever logged in, as long as the name is theirs; empty for a visitor, and for whom the office does not have. */
	Optional<Person> known() {
		return username().flatMap(directory::personNamed).filter(person -> isWhoCame(person.id()));
	}

	private static boolean isWhoCame(PersonId person) {
		var request = RequestContextHolder.getRequestAttributes();
		return request == null || !(request.getAttribute(WHO, RequestAttributes.SCOPE_SESSION) instanceof String who)
				|| who.equals(person.toString());
	}

	/** The name they logged in with; empty for a visitor. */
	public Optional<String> username() {
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		return trust.isAuthenticated(authentication) ? Optional.of(authentication.getName()) : Optional.empty();
	}

	/** Read afresh each time: an assignment that ended yesterday is no longer offered today. */
	private String chosen() {
		return request().getAttribute(ACTING, RequestAttributes.SCOPE_SESSION) instanceof String id ? id : "";
	}

	private static RequestAttributes request() {
		return RequestContextHolder.currentRequestAttributes();
	}
}
