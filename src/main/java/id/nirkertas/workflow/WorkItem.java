package id.nirkertas.workflow;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a position.
 *
 * @param key the domain's key: a letter, an incoming letter, or a disposition's node
 */
public record WorkItem(Work work, String key, PositionId position, Instant since, @Nullable LocalDate due) {

	/** What is to be done; each is a user task of a diagram. */
	public enum Work {
		DRAFT_LETTER("draftLetter"), GIVE_INITIALS("giveInitials"), SIGN_LETTER("signLetter"), FILE_LETTER("fileLetter"), DECIDE_LETTER(
				"decideLetter"), READ_COPY("readCopy"), FILE_INCOMING(
						"fileIncoming"), FOLLOW_UP("followUp"), TAKE_NOTE("takeNote"), ACCEPT_REPORT("acceptReport");

		private final String task;

		Work(String task) {
			this.task = task;
		}

		/** The key is a disposition's node, not a document. */
		public boolean isOfNode() {
			return this == FOLLOW_UP || this == TAKE_NOTE || this == ACCEPT_REPORT;
		}

		/** The key is an incoming letter. */
		public boolean isOfIncoming() {
			return this == DECIDE_LETTER || this == READ_COPY || this == FILE_INCOMING;
		}

		/** The user task's id in its diagram. */
		public String task() {
			return task;
		}

		static Work ofTask(String task) {
			return Stream.of(values()).filter(work -> work.task.equals(task)).findFirst()
					.orElseThrow(() -> new IllegalStateException("No work is called " + task));
		}
	}

	/** The letter or incoming letter it is about; refuses a disposition's node, which is no document. */
	public DocumentId document() {
		if (work.isOfNode()) {
			throw new IllegalStateException(work + " is about a node of a disposition");
		}
		return DocumentId.of(key);
	}
}
