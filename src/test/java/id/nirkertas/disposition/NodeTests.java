package id.nirkertas.disposition;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NodeTests {

	final PositionId anindya = PositionId.random();
	final PositionId galang = PositionId.random();

	@Test
	void isReportedByItsRecipientUnderWhomNobodyIsBusy() {
		assertThat(node(NodeState.READ, true, false).mayReport(galang)).isEqualTo(Verdict.allowed());
		assertThat(code(node(NodeState.READ, true, true).mayReport(galang))).isEqualTo("disposition.children-open");
		assertThat(code(node(NodeState.READ, true, false).mayReport(anindya))).isEqualTo("disposition.not-recipient");
	}

	@Test
	void isReportedOnce() {
		assertThat(code(node(NodeState.REPORTED, true, false).mayReport(galang))).isEqualTo("disposition.already-reported");
		assertThat(code(node(NodeState.CLOSED, true, false).mayReport(galang))).isEqualTo("disposition.already-closed");
	}

	@Test
	void isAcceptedByItsGiverAfterTheReport() {
		assertThat(node(NodeState.REPORTED, true, false).mayAccept(anindya)).isEqualTo(Verdict.allowed());
		assertThat(code(node(NodeState.READ, true, false).mayAccept(anindya))).isEqualTo("disposition.not-reported");
		assertThat(code(node(NodeState.REPORTED, true, false).mayAccept(galang))).isEqualTo("disposition.not-giver");
		assertThat(code(node(NodeState.CLOSED, true, false).mayAccept(anindya))).isEqualTo("disposition.already-closed");
	}

	@Test
	void isNotedOnlyWhereNoAnswerIsOwed() {
		assertThat(node(NodeState.READ, false, false).mayNote(galang)).isEqualTo(Verdict.allowed());
		assertThat(code(node(NodeState.READ, true, false).mayNote(galang))).isEqualTo("disposition.report-needed");
		assertThat(code(node(NodeState.READ, false, false).mayReport(galang))).isEqualTo("disposition.no-report-needed");
		assertThat(code(node(NodeState.READ, false, true).mayNote(galang))).isEqualTo("disposition.children-open");
	}

	@Test
	void isSpreadFurtherUntilTheReport() {
		assertThat(node(NodeState.UNREAD, true, true).mayGive(galang)).isEqualTo(Verdict.allowed());
		assertThat(code(node(NodeState.REPORTED, true, false).mayGive(galang))).isEqualTo("disposition.already-reported");
		assertThat(code(node(NodeState.READ, true, false).mayGive(anindya))).isEqualTo("disposition.not-recipient");
	}

	@Test
	void isTakenBackWhileNobodyHasReadItOrPassedItOn() {
		assertThat(of(NodeState.UNREAD, false, false).mayWithdraw()).isEqualTo(Verdict.allowed());
		assertThat(code(of(NodeState.UNREAD, true, false).mayWithdraw())).isEqualTo("disposition.withdraw-passed-on");
		assertThat(code(of(NodeState.READ, false, false).mayWithdraw())).isEqualTo("disposition.already-read");
		assertThat(code(of(NodeState.REPORTED, false, false).mayWithdraw())).isEqualTo("disposition.already-read");
		assertThat(code(of(NodeState.WITHDRAWN, false, false).mayWithdraw())).isEqualTo("disposition.withdrawn");
	}

	@Test
	void isGivenBackByItsRecipientUnderWhomNobodyIsBusy() {
		assertThat(node(NodeState.UNREAD, true, false).mayGiveBack(galang)).isEqualTo(Verdict.allowed());
		assertThat(code(node(NodeState.READ, true, true).mayGiveBack(galang))).isEqualTo("disposition.return-children-open");
		assertThat(code(node(NodeState.REPORTED, true, false).mayGiveBack(galang)))
				.isEqualTo("disposition.already-reported");
		assertThat(code(node(NodeState.READ, true, false).mayGiveBack(anindya))).isEqualTo("disposition.not-recipient");
		assertThat(code(node(NodeState.RETURNED, true, false).mayGiveBack(galang))).isEqualTo("disposition.returned");
	}

	@Test
	void isPutOffOnceAskedAtATimeAndByItsGiver() {
		assertThat(of(NodeState.READ, false, false).mayWishLater(galang)).isEqualTo(Verdict.allowed());
		assertThat(code(of(NodeState.READ, false, true).mayWishLater(galang))).isEqualTo("disposition.due-asked-already");
		assertThat(code(node(NodeState.READ, true, false).mayWishLater(galang))).isEqualTo("disposition.no-due");
		assertThat(of(NodeState.READ, false, false).mayMoveDue(anindya)).isEqualTo(Verdict.allowed());
		assertThat(code(of(NodeState.READ, false, false).mayMoveDue(galang)))
				.isEqualTo("disposition.not-yours-to-change");
		assertThat(code(of(NodeState.REPORTED, false, true).mayMoveDue(anindya)))
				.isEqualTo("disposition.already-reported");
		assertThat(of(NodeState.READ, false, true).mayRefuseLater(anindya)).isEqualTo(Verdict.allowed());
		assertThat(code(of(NodeState.READ, false, false).mayRefuseLater(anindya))).isEqualTo("disposition.due-not-asked");
	}

	@Test
	void isClosedByItsGiverWhateverIsOwedOnIt() {
		assertThat(node(NodeState.UNREAD, true, true).mayCloseBranch(anindya)).isEqualTo(Verdict.allowed());
		assertThat(node(NodeState.REPORTED, true, true).mayCloseBranch(anindya)).isEqualTo(Verdict.allowed());
		assertThat(code(node(NodeState.CLOSED, true, false).mayCloseBranch(anindya)))
				.isEqualTo("disposition.already-closed");
		assertThat(code(node(NodeState.READ, true, false).mayCloseBranch(galang)))
				.isEqualTo("disposition.not-yours-to-change");
	}

	private Node of(NodeState state, boolean passedOn, boolean laterWished) {
		return new Node(anindya, galang, true, LocalDate.of(2026, 11, 27), state, false, passedOn, laterWished);
	}

	private Node node(NodeState state, boolean followUp, boolean busyUnder) {
		return new Node(anindya, galang, followUp, null, state, busyUnder, busyUnder, false);
	}

	private static String code(Verdict verdict) {
		return verdict instanceof Verdict.Refused(var code, _) ? code : "";
	}
}
