package id.nirkertas.disposition;

import id.nirkertas.access.Access;
import id.nirkertas.calendar.IslandTime;
import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.Unit;
import id.nirkertas.disposition.OverviewTable.Days;
import id.nirkertas.registry.IncomingView;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What a position gave and what became of it, counted for whoever fills it; of what they may not see nothing is named. */
@Service
public class GivenOverview {

	/** More rows than this nobody reads. */
	public static final int MOST = 200;

	private final OverviewTable table;
	private final Registry registry;
	private final Access access;
	private final Directory directory;
	private final OfficeClock clock;

	GivenOverview(OverviewTable table, Registry registry, Access access, Directory directory, OfficeClock clock) {
		this.table = table;
		this.registry = registry;
		this.access = access;
		this.directory = directory;
		this.clock = clock;
	}

	/** What the positions of a unit were given. */
	public record OfUnit(Unit unit, GivenFigures figures) {
	}

	/** What was given on a letter, and the first day by which something of it is still owed. */
	public record OfLetter(IncomingView letter, GivenFigures figures, @Nullable LocalDate due) {
	}

	/** What is still owed although its day has passed, whenever it was given. */
	public record Late(NodeId node, IncomingView letter, PositionId recipient, LocalDate due) {
	}

	/** One page of it; {@code more} letters or late ones than it shows. */
	public record Overview(LocalDate from, LocalDate until, GivenFigures all, List<OfUnit> units, List<OfLetter> letters,
			List<Late> late, boolean more) {
	}

	/** Of the reader's position. */
	public Overview of(Actor reader, OverviewSpan span) {
		var giver = reader.position();
		var today = directory.today(giver);
		var first = span.from(today);
		var from = first.atStartOfDay(directory.zoneOf(giver)).toInstant();
		var days = days();
		var recipients = table.byRecipient(giver, from, days);
		var letters = table.byLetter(giver, from, days, MOST + 1);
		var late = table.late(giver, days, MOST + 1);
		var seen = seen(reader.person(), Stream.concat(letters.stream().map(OverviewTable.OfLetter::letter),
				late.stream().map(OverviewTable.Late::letter)).distinct().toList());
		return new Overview(first, today, recipients.values().stream().reduce(GivenFigures.NONE, GivenFigures::plus),
				units(recipients),
				letters.stream().limit(MOST).flatMap(each -> Stream.ofNullable(seen.get(each.letter()))
						.map(letter -> new OfLetter(letter, each.figures(), each.due()))).toList(),
				late.stream().limit(MOST).flatMap(each -> Stream.ofNullable(seen.get(each.letter()))
						.map(letter -> new Late(each.node(), letter, each.recipient(), each.due()))).toList(),
				letters.size() > MOST || late.size() > MOST);
	}

	/** The units with the most late first. */
	private List<OfUnit> units(Map<PositionId, GivenFigures> recipients) {
		return recipients.entrySet().stream()
				.collect(Collectors.groupingBy(each -> directory.position(each.getKey()).unit(),
						Collectors.reducing(GivenFigures.NONE, Map.Entry::getValue, GivenFigures::plus)))
				.entrySet().stream().map(each -> new OfUnit(directory.unit(each.getKey()), each.getValue()))
				.sorted(Comparator.comparing((OfUnit each) -> -each.figures().late())
						.thenComparing(each -> -each.figures().open()).thenComparing(each -> each.unit().name()))
				.toList();
	}

	private Map<DocumentId, IncomingView> seen(PersonId reader, Collection<DocumentId> letters) {
		return registry.views(List.copyOf(access.visible(reader, letters))).stream()
				.collect(Collectors.toMap(IncomingView::id, Function.identity(), (first, _) -> first));
	}

	/** For two hours of each day it is tomorrow in the east already. */
	private Days days() {
		var today = Stream.of(IslandTime.values()).map(time -> LocalDate.ofInstant(clock.now(), time.zone())).sorted()
				.toList();
		var west = today.getFirst();
		var east = today.getLast();
		return new Days(west, east, west.equals(east)
				? List.of()
				: directory.everyPosition().stream().map(Position::id)
						.filter(position -> directory.today(position).isAfter(west)).toList());
	}
}
