package id.nirkertas.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.letter.LetterState;
import id.nirkertas.registry.IncomingState;
import id.nirkertas.registry.Standing;
import id.nirkertas.shared.PositionId;
import id.nirkertas.workflow.EngineTables.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DriftCheckTests {

	static final String INVITATION = "11111111-1111-1111-1111-111111111111";
	static final String PROCESS = LetterFlow.PROCESS;

	@Test
	void findsNothingWhereBothAgree() {
		assertThat(compare(standingAt("signLetter"), LetterState.READY_TO_SIGN)).isEmpty();
	}

	@Test
	void findsALetterThatStandsElsewhere() {
		assertThat(compare(standingAt("giveInitials"), LetterState.READY_TO_SIGN)).singleElement().asString()
				.contains(INVITATION, "giveInitials", "signLetter");
	}

	@Test
	void findsALetterWithoutProcess() {
		assertThat(compare(List.of(), LetterState.DRAFT)).singleElement().asString().contains("has no process");
	}

	@Test
	void findsAProcessOfALetterThatWasWithdrawn() {
		assertThat(compare(standingAt("draftLetter"), LetterState.WITHDRAWN)).hasSize(1);
	}

	@Test
	void findsAProcessOfNothing() {
		assertThat(DriftCheck.compare(standingAt("draftLetter"), Map.of(PROCESS, Map.of()))).hasSize(1);
	}

	@Test
	void findsASecondProcessOfOneLetter() {
		var twice = List.of(standingAt("draftLetter").getFirst(), standingAt("draftLetter").getFirst());

		assertThat(compare(twice, LetterState.DRAFT)).hasSize(1);
	}

	@Test
	void aSignedLetterMayBeFiledOrWaitForIt() {
		assertThat(compare(standingAt("fileLetter"), LetterState.SIGNED)).isEmpty();
		assertThat(compare(List.of(), LetterState.SIGNED)).isEmpty();
	}

	@Test
	void aSignedLetterMayWaitToBeFiledAndToBeCarriedOutsideAtOnce() {
		assertThat(compare(standingAt("dispatchLetter, fileLetter"), LetterState.SIGNED)).isEmpty();
		assertThat(compare(standingAt("dispatchLetter"), LetterState.SIGNED)).isEmpty();
		assertThat(compare(standingAt("dispatchLetter, signLetter"), LetterState.SIGNED)).hasSize(1);
	}

	@Test
	void aCopyAsksOnlyToBeRead() {
		assertThat(Expected.of(Standing.COPY, IncomingState.UNREAD).allows("readCopy")).isTrue();
		assertThat(Expected.of(Standing.COPY, IncomingState.READ).mayHaveEnded()).isTrue();
	}

	@Test
	void everybodyAwaitedForInitialsIsAskedAndNobodyElse() {
		var legal = PositionId.random();
		var finance = PositionId.random();
		var asked = new Asked("giveInitials", INVITATION);
		var awaited = Map.of(asked, Set.of(legal, finance));

		assertThat(DriftCheck.compareAsked(Map.of(asked, Set.of(finance, legal)), awaited)).isEmpty();
		assertThat(DriftCheck.compareAsked(Map.of(asked, Set.of(legal)), awaited)).singleElement().asString()
				.contains(INVITATION, finance.toString());
		assertThat(DriftCheck.compareAsked(Map.of(), awaited)).hasSize(1);
	}

	@Test
	void allPagesAreWalkedToTheEnd() {
		var seen = new ArrayList<Integer>();

		Standings.walk(0, last -> IntStream.rangeClosed(last + 1, Math.min(last + 2, 5)).boxed().toList(), each -> each,
				seen::add);

		assertThat(seen).containsExactly(1, 2, 3, 4, 5);
	}

	@Test
	void aLetterMayWaitForSeveralInitialsAtOnce() {
		assertThat(compare(standingAt("giveInitials, giveInitials"), LetterState.IN_REVIEW)).isEmpty();
	}

	private static List<EngineTables.Open> standingAt(String step) {
		return List.of(new EngineTables.Open(INVITATION, PROCESS, step));
	}

	private static List<String> compare(List<EngineTables.Open> open, LetterState state) {
		return DriftCheck.compare(open, Map.of(PROCESS, Map.of(INVITATION, Expected.of(state))));
	}
}
