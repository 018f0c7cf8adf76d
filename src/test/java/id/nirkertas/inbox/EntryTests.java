package id.nirkertas.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.directory.Holder;
import id.nirkertas.directory.Level;
import id.nirkertas.directory.Person;
import id.nirkertas.directory.Position;
import id.nirkertas.inbox.Entry.Why;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.UnitId;
import id.nirkertas.shared.Urgency;
import id.nirkertas.workflow.Pile;
import id.nirkertas.workflow.WorkItem;
import id.nirkertas.workflow.WorkItem.Work;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntryTests {

	static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");
	static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	final Person satya = new Person(PersonId.random(), "satya", "Satya Mahardika", "1", null, null);
	final Position head = new Position(PositionId.random(), "KADIS", "Kepala Dinas", UnitId.random(), null, Level.SECOND,
			Set.of());

	@Test
	void signingComesBeforeEverythingElse() {
		var report = entry(Work.FOLLOW_UP, TODAY, Urgency.VERY_URGENT, true);
		var letter = entry(Work.SIGN_LETTER, null, Urgency.NORMAL, true);

		assertThat(Stream.of(report, letter).sorted(Entry.PRESSING)).containsExactly(letter, report);
	}

	@Test
	void whatIsDueFirstComesFirstAndWhatIsNeverDueLast() {
		var never = entry(Work.FOLLOW_UP, null, Urgency.VERY_URGENT, true);
		var tomorrow = entry(Work.FOLLOW_UP, TODAY.plusDays(1), Urgency.NORMAL, true);
		var late = entry(Work.FOLLOW_UP, TODAY.minusDays(2), Urgency.NORMAL, true);

		assertThat(Stream.of(never, tomorrow, late).sorted(Entry.PRESSING)).containsExactly(late, tomorrow, never);
	}

	@Test
	void theMoreUrgentComesFirstWhereNothingIsDue() {
		var normal = entry(Work.GIVE_INITIALS, null, Urgency.NORMAL, true);
		var urgent = entry(Work.GIVE_INITIALS, null, Urgency.URGENT, true);

		assertThat(Stream.of(normal, urgent).sorted(Entry.PRESSING)).containsExactly(urgent, normal);
	}

	@Test
	void answersTheEightQuestions() {
		var piles = List.of(pile(Work.SIGN_LETTER, true, 1, 0), pile(Work.DECIDE_LETTER, true, 1, 0),
				pile(Work.DECIDE_LETTER, false, 4, 0), pile(Work.FOLLOW_UP, true, 1, 1), pile(Work.FOLLOW_UP, false, 1, 0),
				pile(Work.TAKE_NOTE, true, 5, 0), pile(Work.READ_COPY, true, 7, 0));

		assertThat(Counters.of(piles, 3).all()).extracting(Counters.Counter::count)
				.containsExactly(1L, 3L, 0L, 1L, 4L, 6L, 2L, 7L);
		assertThat(Counters.of(piles, 3).all()).extracting(Counters.Counter::late)
				.containsExactly(0L, 0L, 0L, 0L, 0L, 1L, 1L, 0L);
	}

	@Test
	void aCounterAndThePartOfTheListItLeadsToHoldTheSame() {
		for (var section : Section.values()) {
			for (var work : Work.values()) {
				for (var unread : List.of(true, false)) {
					var wanted = section.wanted();
					var asked = wanted.groups().stream().anyMatch(group -> group.contains(work))
							&& (wanted.unread() == null || Objects.equals(wanted.unread(), unread));
					assertThat(section.holds(pile(work, unread, 1, 0))).as("%s %s", section, work).isEqualTo(asked);
				}
			}
		}
	}

	private Pile pile(Work work, boolean unread, long count, long late) {
		return new Pile(head.id(), work, unread, count, late);
	}

	@Test
	void sectionsAreNamedAsTheirAddresses() {
		assertThat(Section.named("unread-disposition")).isEqualTo(Section.UNREAD_DISPOSITION);
		assertThat(Section.named("anything")).isEqualTo(Section.ALL);
	}

	@Test
	void everyWorkHasAPlaceToDoIt() {
		assertThat(Work.values()).allSatisfy(work -> assertThat(entry(work, null, Urgency.NORMAL, true).address())
				.matches(
						"/(letters|incoming|documents|dispositions|consultations|instructions|preparations|handovers)/[-0-9a-f]{36}(/[a-z]+)?"));
	}

	@Test
	void singleKeysLeadOnlyToWhatMayBeDoneThere() {
		var initials = entry(Work.GIVE_INITIALS, null, Urgency.NORMAL, true);
		var decision = entry(Work.DECIDE_LETTER, null, Urgency.NORMAL, true);

		assertThat(initials.keysFrom(head.id())).containsOnly(Map.entry("p", initials.address()),
				Map.entry("r", initials.address() + "#remark"));
		assertThat(decision.keysFrom(head.id())).containsOnly(Map.entry("d", decision.address() + "/disposition"));
		assertThat(entry(Work.READ_COPY, null, Urgency.NORMAL, true).keysFrom(head.id())).isEmpty();
	}

	@Test
	void singleKeysLeadFromAnotherPositionAsAClickDoes() {
		var elsewhere = PositionId.random();
		var initials = entry(Work.GIVE_INITIALS, null, Urgency.NORMAL, true);
		var decision = entry(Work.DECIDE_LETTER, null, Urgency.NORMAL, true);
		var signature = entry(Work.SIGN_LETTER, null, Urgency.NORMAL, true);

		assertThat(initials.keysFrom(elsewhere)).containsOnly(Map.entry("p", initials.addressFrom(elsewhere)),
				Map.entry("r", initials.addressFrom(elsewhere) + "#remark"));
		assertThat(decision.keysFrom(elsewhere))
				.containsOnly(Map.entry("d", decision.address() + "/disposition?desk=" + head.id()));
		assertThat(signature.keysFrom(elsewhere).get("r")).endsWith("/review?desk=" + head.id() + "#remark");
	}

	@Test
	void saysWhenAnotherPositionMustBeChosenFirst() {
		var entry = entry(Work.SIGN_LETTER, null, Urgency.NORMAL, true);

		assertThat(entry.needsSwitch(head.id())).isFalse();
		assertThat(entry.needsSwitch(PositionId.random())).isTrue();
	}

	private Entry entry(Work work, @Nullable LocalDate due, Urgency urgency, boolean unread) {
		var document = DocumentId.random();
		return new Entry(new WorkItem(work, document.toString(), head.id(), MONDAY, due), document, "Sekretariat",
				"Undangan",
				"", urgency, Secrecy.ORDINARY, unread, Why.of("inbox.why.sign"),
				new Holder(satya, head, Capacity.PERMANENT, null));
	}
}
