package id.nirkertas.workflow;

import id.nirkertas.consultation.ConsultationState;
import id.nirkertas.disposition.NodeState;
import id.nirkertas.disposition.PreparedState;
import id.nirkertas.letter.LetterState;
import id.nirkertas.registry.IncomingState;
import id.nirkertas.registry.Standing;
import id.nirkertas.spoken.SpokenOrderState;
import java.util.Set;
import java.util.stream.Stream;

/** At which steps of its diagram a thing may stand, by its state in the domain. No step at all means that its flow has ended. */
record Expected(Set<String> steps, boolean mayHaveEnded) {

	static Expected of(LetterState state) {
		return switch (state) {
			case DRAFT, RETURNED -> at("draftLetter");
			case IN_REVIEW -> at("giveInitials");
			case AWAITING_NUMBER -> at("giveNumber");
			case READY_TO_SIGN -> at("signLetter");
			case SIGNED -> new Expected(Set.of("fileLetter", "dispatchLetter"), true);
			case WITHDRAWN -> ended();
		};
	}

	static Expected of(Standing standing, IncomingState state) {
		return switch (standing) {
			case COPY -> state == IncomingState.UNREAD ? at("readCopy") : ended();
			case ADDRESSEE -> switch (state) {
				case UNREAD, READ -> at("decideLetter");
				case DISPOSED -> at("awaitFollowUp");
				case NOTED, SETTLED -> new Expected(Set.of("fileIncoming"), true);
			};
		};
	}

	/** Whether a follow-up is asked the node does not say; its flow knows, so either step of an unanswered node is right. */
	static Expected of(NodeState state) {
		return switch (state) {
			case UNREAD, READ -> new Expected(Set.of("followUp", "takeNote"), false);
			case REPORTED -> at("acceptReport");
			case CLOSED, WITHDRAWN, RETURNED -> ended();
		};
	}

	static Expected of(ConsultationState state) {
		return switch (state) {
			case ASKED -> at("giveOpinion");
			case ANSWERED, WITHDRAWN, CLOSED -> ended();
		};
	}

	static Expected of(SpokenOrderState state) {
		return switch (state) {
			case WAITING -> at("confirmInstruction");
			case CONFIRMED, DENIED, WITHDRAWN, TAKEN_OVER, NOT_TAKEN, UNANSWERABLE -> ended();
		};
	}

	static Expected of(PreparedState state) {
		return switch (state) {
			case WAITING -> at("confirmDisposition");
			case CONFIRMED, DENIED, WITHDRAWN, OVERTAKEN -> ended();
		};
	}

	/** One step, or several parted by commas, where a thing waits for several people at once. */
	boolean allows(String step) {
		return Stream.of(step.split(", ")).allMatch(steps::contains);
	}

	private static Expected at(String step) {
		return new Expected(Set.of(step), false);
	}

	private static Expected ended() {
		return new Expected(Set.of(), true);
	}
}
