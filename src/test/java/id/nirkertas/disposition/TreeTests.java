package id.nirkertas.disposition;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.access.LastDay;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TreeTests {

	static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");
	static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
	static final LocalDate YESTERDAY = TODAY.minusDays(1);

	final DocumentId letter = DocumentId.random();
	final PositionId governor = PositionId.random();
	final PositionId secretary = PositionId.random();
	final PositionId assistant = PositionId.random();
	final PositionId kominfo = PositionId.random();

	@Test
	void putsTheBranchFirstInWhichSomebodyIsLate() {
		var early = node(null, governor, assistant, null, NodeState.READ, MONDAY);
		var later = node(null, governor, secretary, TODAY, NodeState.READ, MONDAY.plusSeconds(60));
		var late = node(later.id(), secretary, kominfo, YESTERDAY, NodeState.UNREAD, MONDAY.plusSeconds(120));

		var tree = Tree.of(List.of(early, late, later), _ -> TODAY);

		assertThat(tree.roots()).extracting(DispositionView::recipient).containsExactly(secretary, assistant);
		assertThat(tree.roots().getFirst().children()).extracting(DispositionView::recipient).containsExactly(kominfo);
	}

	@Test
	void callsWhoeverIsPastTheirOwnMidnightLateAndNobodyElse() {
		var west = node(null, governor, assistant, YESTERDAY, NodeState.READ, MONDAY);
		var east = node(null, governor, kominfo, YESTERDAY, NodeState.READ, MONDAY.plusSeconds(60));

		var tree = Tree.of(List.of(west, east), position -> position.equals(kominfo) ? TODAY : YESTERDAY);

		assertThat(tree.roots()).extracting(DispositionView::recipient).containsExactly(kominfo, assistant);
	}

	@Test
	void callsNobodyLateWhoHasAnswered() {
		var first = node(null, governor, assistant, null, NodeState.READ, MONDAY);
		var reported = node(null, governor, secretary, YESTERDAY, NodeState.REPORTED, MONDAY.plusSeconds(60));

		assertThat(Tree.of(List.of(reported, first), _ -> TODAY).roots()).extracting(DispositionView::recipient)
				.containsExactly(assistant, secretary);
	}

	@Test
	void isSettledWhenEveryFirstInstructionIsClosed() {
		var closed = node(null, governor, assistant, null, NodeState.CLOSED, MONDAY);
		var open = node(null, governor, secretary, null, NodeState.REPORTED, MONDAY);

		assertThat(Tree.of(List.of(closed), _ -> TODAY).maySettle().isAllowed()).isTrue();
		assertThat(Tree.of(List.of(closed, open), _ -> TODAY).maySettle().isAllowed()).isFalse();
	}

	@Test
	void isNotHeldOpenByWhatWasTakenBackOrGivenBack() {
		var withdrawn = node(null, governor, assistant, null, NodeState.WITHDRAWN, MONDAY);
		var returned = node(null, governor, secretary, YESTERDAY, NodeState.RETURNED, MONDAY);

		assertThat(Tree.of(List.of(withdrawn, returned), _ -> TODAY).maySettle().isAllowed()).isTrue();
		assertThat(Node.of(returned.withChildren(List.of(withdrawn))).busyUnder()).isFalse();
		assertThat(withdrawn.isOwn(holderOf(assistant))).isFalse();
		assertThat(returned.isOwn(holderOf(secretary))).isTrue();
	}

	@Test
	void showsOnASecretLetterOnlyTheOwnBranchAndTheWayToIt() {
		var sideways = node(null, governor, assistant, null, NodeState.READ, MONDAY);
		var above = node(null, governor, secretary, null, NodeState.READ, MONDAY);
		var own = node(above.id(), secretary, kominfo, null, NodeState.READ, MONDAY);
		var tree = Tree.of(List.of(sideways, above, own), _ -> TODAY);

		assertThat(tree.seenBy(ownTo(holderOf(kominfo))).roots()).extracting(DispositionView::recipient)
				.containsExactly(secretary);
		assertThat(tree.seenBy(ownTo(holderOf(governor))).roots()).hasSize(2);
		assertThat(tree.seenBy(ownTo(holderOf(PositionId.random()))).roots()).isEmpty();
	}

	@Test
	void showsOnASecretLetterWhatSomebodyDidThemselvesInAPositionTheyLeft() {
		var deputy = new Actor(PersonId.random(), PositionId.random(), Capacity.PERMANENT);
		var above = node(null, governor, secretary, null, NodeState.READ, MONDAY);
		var gave = acted(above.id(), secretary, deputy.person(), kominfo, null);
		var under = node(gave.id(), kominfo, PositionId.random(), null, NodeState.READ, MONDAY);
		var beside = node(above.id(), secretary, PositionId.random(), null, NodeState.READ, MONDAY);
		var reported = acted(null, governor, PersonId.random(), assistant, deputy.person());
		var sideways = node(null, governor, PositionId.random(), null, NodeState.READ, MONDAY);

		var seen = Tree.of(List.of(above, gave, under, beside, reported, sideways), _ -> TODAY).seenBy(ownTo(deputy));

		assertThat(seen.roots().stream().flatMap(DispositionView::withAllUnder)).extracting(DispositionView::id)
				.containsExactlyInAnyOrder(above.id(), gave.id(), under.id(), reported.id());
	}

	@Test
	void showsWhoeverLeftBeforeItEndedNeitherTheEndNorItsReason() {
		var read = new DispositionView(NodeId.random(), letter, null, governor, PersonId.random(), Capacity.PERMANENT,
				secretary, Part.SUPPORT, true, List.of(), "", TODAY, NodeState.CLOSED, MONDAY, MONDAY.plusSeconds(60), null,
				null, null, null, null, new Ending(PersonId.random(), MONDAY.plusSeconds(600), "Kegiatan ditunda."),
				new DueWish(TODAY, "Data belum lengkap.", PersonId.random(), MONDAY.plusSeconds(120), "Tetap Kamis."),
				List.of(), List.of());

		var before = read.until(new LastDay(secretary, TODAY, MONDAY.plusSeconds(300)));
		var after = read.until(new LastDay(secretary, TODAY, MONDAY.plusSeconds(900)));

		assertThat(before.state()).isEqualTo(NodeState.READ);
		assertThat(before.ending()).isNull();
		assertThat(before.wish()).extracting(DueWish::refusal).isNull();
		assertThat(after.state()).isEqualTo(NodeState.CLOSED);
		assertThat(after.ending()).isEqualTo(read.ending());
	}

	@Test
	void showsWhoeverLeftWhatWasRefusedInTheirDaysAlone() {
		var asked = new DispositionView(NodeId.random(), letter, null, governor, PersonId.random(), Capacity.PERMANENT,
				secretary, Part.SUPPORT, true, List.of(), "", TODAY, NodeState.READ, MONDAY, MONDAY.plusSeconds(60),
				"Sudah dilaksanakan.", PersonId.random(), MONDAY.plusSeconds(300), "Lampirkan tabelnya.",
				MONDAY.plusSeconds(600), null, null, List.of(), List.of());

		var before = asked.until(new LastDay(secretary, TODAY, MONDAY.plusSeconds(500)));
		var after = asked.until(new LastDay(secretary, TODAY, MONDAY.plusSeconds(900)));

		assertThat(before.state()).isEqualTo(NodeState.REPORTED);
		assertThat(before.remark()).isNull();
		assertThat(before.isReportRefused()).isFalse();
		assertThat(after.state()).isEqualTo(NodeState.READ);
		assertThat(after.remark()).isEqualTo(asked.remark());
		assertThat(after.isReportRefused()).isTrue();
	}

	private static Predicate<DispositionView> ownTo(Actor reader) {
		return node -> node.isOwn(reader);
	}

	private static Actor holderOf(PositionId position) {
		return new Actor(PersonId.random(), position, Capacity.PERMANENT);
	}

	private DispositionView node(@Nullable NodeId parent, PositionId giver, PositionId recipient, @Nullable LocalDate due,
			NodeState state, Instant givenAt) {
		return new DispositionView(NodeId.random(), letter, parent, giver, PersonId.random(), Capacity.PERMANENT,
				recipient, Part.SUPPORT, true, List.of(), "", due, state, givenAt, null, null, null, null, null, null, null,
				null,
				List.of(), List.of());
	}

	private DispositionView acted(@Nullable NodeId parent, PositionId giver, PersonId givenBy, PositionId recipient,
			@Nullable PersonId reportedBy) {
		return new DispositionView(NodeId.random(), letter, parent, giver, givenBy, Capacity.PERMANENT, recipient,
				Part.SUPPORT, true, List.of(), "", null, NodeState.READ, MONDAY, null, null, reportedBy, null, null, null,
				null,
				null,
				List.of(), List.of());
	}
}
