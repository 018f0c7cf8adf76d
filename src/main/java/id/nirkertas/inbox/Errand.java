package id.nirkertas.inbox;

import id.nirkertas.workflow.WorkItem;

/** What I must do, in the order in which an official does it; the groups of the list. */
public enum Errand {

	SIGN, INITIAL, NUMBER, CONFIRM, HAND_OVER, ADVISE, SEND, WRITE, DECIDE, FOLLOW_UP, ACCEPT, READ, FILE;

	static Errand of(WorkItem.Work work) {
		return switch (work) {
			case SIGN_LETTER -> SIGN;
			case GIVE_INITIALS -> INITIAL;
			case GIVE_NUMBER -> NUMBER;
			case GIVE_OPINION -> ADVISE;
			case CONFIRM_INSTRUCTION, CONFIRM_DISPOSITION -> CONFIRM;
			case CONFIRM_HANDOVER -> HAND_OVER;
			case DISPATCH_LETTER -> SEND;
			case DRAFT_LETTER -> WRITE;
			case DECIDE_LETTER -> DECIDE;
			case FOLLOW_UP -> FOLLOW_UP;
			case ACCEPT_REPORT -> ACCEPT;
			case TAKE_NOTE, READ_COPY -> READ;
			case FILE_LETTER, FILE_INCOMING -> FILE;
		};
	}
}
