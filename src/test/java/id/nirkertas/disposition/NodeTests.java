package id.nirkertas.disposition;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
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

	private Node node(NodeState state, boolean followUp, boolean busyUnder) {
		return new Node(anindya, galang, followUp, null, state, busyUnder);
	}

	private static String code(Verdict verdict) {
		return verdict instanceof Verdict.Refused(var code, _) ? code : "";
	}
}
