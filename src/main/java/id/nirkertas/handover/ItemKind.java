package id.nirkertas.handover;

import id.nirkertas.workflow.WorkItem;

/** What is open on a desk, in the order of the list. */
public enum ItemKind {

	SIGN, INITIAL, NUMBER, DRAFT, UNDER_WAY, EDITING, DECIDE, FOLLOW_UP, NOTE, ACCEPT, ADVISE, CONFIRM, GIVEN, DELEGATED, COPY, SEND, FILE, ASSISTANT, DEPUTY;

	static ItemKind of(WorkItem.Work work) {
		return switch (work) {
			case SIGN_LETTER -> SIGN;
			case GIVE_INITIALS -> INITIAL;
			case GIVE_NUMBER -> NUMBER;
			case DRAFT_LETTER -> DRAFT;
			case DISPATCH_LETTER -> SEND;
			case FILE_LETTER, FILE_INCOMING -> FILE;
			case DECIDE_LETTER -> DECIDE;
			case READ_COPY -> COPY;
			case FOLLOW_UP -> FOLLOW_UP;
			case TAKE_NOTE -> NOTE;
			case ACCEPT_REPORT -> ACCEPT;
			case GIVE_OPINION -> ADVISE;
			case CONFIRM_INSTRUCTION, CONFIRM_DISPOSITION, CONFIRM_HANDOVER -> CONFIRM;
		};
	}

	/** Whether it can go on at another position's desk. */
	public boolean isPassable() {
		return this == DRAFT || this == UNDER_WAY;
	}
}
