package id.nirkertas.platform;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.Holder;
import id.nirkertas.directory.Person;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.TeamReaders;
import id.nirkertas.shared.Capacity;
import jakarta.servlet.RequestDispatcher;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/** What stands around every page: who acts as whom, and the entries with their counts. */
@Component("frame")
class Frame {

	private static final List<Entry> ENTRIES = List.of(new Entry("home", "/", false, false, 0),
			new Entry("inbox", "/inbox", false, false, 0), new Entry("sign", "/inbox?section=sign", false, false, 0),
			new Entry("disposition", "/inbox?section=disposition", false, false, 0),
			new Entry("draft", "/letters", false, false, 0), new Entry("sent", "/letters?section=sent", true, false, 0),
			new Entry("archive", "/archive", true, true, 0), new Entry("agenda", "/incoming", true, false, 0),
			new Entry("dossier", "/dossiers", true, false, 0), new Entry("address", "/addresses", true, false, 0),
			new Entry("notice", "/notices", true, false, 0), new Entry("handover", "/handovers", true, false, 0),
			new Entry("kind", "/kinds", true, true, 0), new Entry("chain", "/chains", true, false, 0),
			new Entry("register", "/registers", true, false, 0),
			new Entry("organisation", "/organisation", true, false, 0),
			new Entry("team", "/organisation/teams", true, false, 0));

	/** What is left to whoever fills no position any more. */
	private static final List<Entry> HISTORY = List.of(new Entry("draft", "/letters", false, false, 0),
			new Entry("disposition", "/dispositions", false, false, 0), new Entry("archive", "/archive", false, false, 0),
			new Entry("handover", "/handovers", false, false, 0),
			new Entry("notice", "/notices", false, false, 0));

	/** What is left to whoever never filled one, or was stopped at once. */
	private static final List<Entry> NOTICES = List.of(new Entry("notice", "/notices", false, false, 0));

	/** Entries that are not everybody's; teams are also shown to whom they concern. */
	private static final Map<String, Set<Duty>> KEPT_BY = Map.of("kind",
			Set.of(Duty.ADMINISTRATOR, Duty.SECRETARY, Duty.REGISTRAR), "chain",
			Set.of(Duty.ADMINISTRATOR, Duty.SECRETARY), "register",
			Set.of(Duty.ADMINISTRATOR, Duty.REGISTRAR, Duty.HEAD, Duty.SECRETARY, Duty.ARCHIVIST, Duty.AUDITOR),
			"organisation", Set.of(Duty.ADMINISTRATOR), "team", Set.of(Duty.ADMINISTRATOR, Duty.HEAD));

	private final CurrentUser user;
	private final Directory directory;
	private final Wording wording;
	private final Shortcuts shortcuts;
	private final ObjectProvider<Badge> badges;
	private final TeamReaders teams;

	Frame(CurrentUser user, Directory directory, Wording wording, Shortcuts shortcuts, ObjectProvider<Badge> badges,
			TeamReaders teams) {
		this.user = user;
		this.directory = directory;
		this.wording = wording;
		this.shortcuts = shortcuts;
		this.badges = badges;
		this.teams = teams;
	}

	/** Also for people without a position, and for visitors: a refusal has a frame too. */
	public Bar bar() {
		var username = user.username();
		if (username.isEmpty()) {
			return new Bar(false, null, null, null, "", null, List.of(), List.of(), shortcuts.areOn(), null, false);
		}
		var known = user.known();
		var keeper = known.map(person -> person.id().toString()).orElse(null);
		if (known.isEmpty() || user.positions().isEmpty()) {
			return new Bar(true, keeper, null, null, known.map(Person::name).orElse(username.get()), null, List.of(),
					known.map(this::withoutPosition).orElseGet(List::of), false, null, user.isFormer());
		}
		var held = user.holder();
		var choices = user.positions().stream().map(other -> choice(other, held)).toList();
		return new Bar(true, keeper, held.position().title(), shortly(held), held.person().name(), capacity(held),
				choices.size() > 1 ? choices : List.of(), entries(held), shortcuts.areOn(), elsewhere(choices), false);
	}

	/** The position that an address says its work waits for, where the reader has it and acts through another one. */
	private static @Nullable Choice elsewhere(List<Choice> choices) {
		var desk = address().getQueryParams().getFirst(ActingDesk.FIELD);
		return choices.stream().filter(choice -> choice.position().equals(desk) && !choice.chosen()).findFirst()
				.orElse(null);
	}

	/** This page, without what its address says of positions. */
	public String here() {
		return UriComponentsBuilder.newInstance().uriComponents(address()).replaceQueryParam(ActingDesk.FIELD).build()
				.toUriString();
	}

	/** As it was asked for, also where something has failed since; the request itself may no longer be read then. */
	private static UriComponents address() {
		var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
		var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
				? failed
				: request.getRequestURI();
		return UriComponentsBuilder.fromPath(path).query(request.getQueryString()).build();
	}

	private List<Entry> entries(Holder held) {
		Map<String, Long> counts = badges.stream()
				.collect(Collectors.toMap(Badge::section, badge -> badge.count(held.actor()), Long::sum));
		return ENTRIES.stream().filter(entry -> isFor(entry, held.position()))
				.map(entry -> entry.counting(counts.getOrDefault(entry.section(), 0L))).toList();
	}

	private List<Entry> withoutPosition(Person person) {
		return (user.isFormer() ? HISTORY : NOTICES).stream()
				.map(entry -> entry.counting(badges.stream().filter(badge -> badge.section().equals(entry.section()))
						.mapToLong(badge -> badge.unseen(person.id())).sum()))
				.toList();
	}

	private boolean isFor(Entry entry, Position position) {
		var wanted = KEPT_BY.get(entry.section());
		return wanted == null || !Collections.disjoint(wanted, duties(entry, position))
				|| entry.section().equals("team") && teams.include(position.id());
	}

	/** The head of an agency reads its registers, that of a division does not. */
	private Set<Duty> duties(Entry entry, Position position) {
		var heads = entry.section().equals("register") && position.has(Duty.HEAD)
				&& directory.headOf(directory.agencyOf(position.id()).id()).filter(position::equals).isEmpty();
		return heads
				? position.duties().stream().filter(duty -> duty != Duty.HEAD).collect(Collectors.toUnmodifiableSet())
				: position.duties();
	}

	private Choice choice(Holder other, Holder held) {
		var capacity = capacity(other);
		return new Choice(other.position().id().toString(), other.position().title(),
				capacity == null ? wording.say("platform.acting.own") : capacity, other.position().equals(held.position()));
	}

	/** "Plh.", where there is no room for more. */
	private @Nullable String shortly(Holder held) {
		return held.capacity() == Capacity.PERMANENT ? null : wording.name(held.capacity());
	}

	private @Nullable String capacity(Holder held) {
		if (held.capacity() == Capacity.PERMANENT) {
			return null;
		}
		var until = held.until();
		return until == null
				? wording.say("platform.acting.as", held.capacity())
				: wording.say("platform.acting.as-until", held.capacity(), wording.day(until));
	}

	/**
	 * The bar on top, and the entries at the side; without a title for a person without a position. What the browser keeps of
	 * unsaved text, it keeps under the keeper: the person, but not by name.
	 */
	record Bar(boolean signedIn, @Nullable String keeper, @Nullable String title, @Nullable String acting, String person,
			@Nullable String capacity,
			List<Choice> choices, List<Entry> entries, boolean shortcuts, @Nullable Choice elsewhere, boolean former) {
	}

	/** A position to act through. */
	record Choice(String position, String title, String words, boolean chosen) {
	}

	/** An entry of the side; on a phone those that are "more" lie in a sheet. */
	record Entry(String section, String address, boolean more, boolean begins, long count) {

		Entry counting(long found) {
			return new Entry(section, address, more, begins, found);
		}
	}
}
