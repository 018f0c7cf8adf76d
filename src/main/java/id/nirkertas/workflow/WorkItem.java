package id.nirkertas.workflow;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a position.
 *
 * @param key the domain's key: a letter, an incoming letter, a disposition's node, a question to a colleague, or a handover
 */
public record WorkItem(Work work, String key, PositionId position, Instant since, @Nullable LocalDate due) {

	/** What is to be done; each is a user task of a diagram, save what {@link BesideWork} tells of. */
	public enum Work {
		DRAFT_LETTER, GIVE_INITIALS, GIVE_NUMBER, SIGN_LETTER, DISPATCH_LETTER, FILE_LETTER, DECIDE_LETTER, READ_COPY, FILE_INCOMING, FOLLOW_UP, TAKE_NOTE, ACCEPT_REPORT, GIVE_OPINION, CONFIRM_INSTRUCTION, CONFIRM_DISPOSITION, CONFIRM_HANDOVER;

		/** The key is a disposition's node, not a document. */
		public boolean isOfNode() {
			return this == FOLLOW_UP || this == TAKE_NOTE || this == ACCEPT_REPORT;
		}

		/** The key is a question to a colleague, not a document. */
		public boolean isOfConsultation() {
			return this == GIVE_OPINION;
		}

		/** The key is what was done on a spoken instruction, not a document. */
		public boolean isOfConfirmation() {
			return this == CONFIRM_INSTRUCTION || this == CONFIRM_DISPOSITION;
		}

		/** The key is a handover, which is about no document. */
		public boolean isOfHandover() {
			return this == CONFIRM_HANDOVER;
		}

		/** The key is a document. */
		public boolean isOfDocument() {
			return !isOfNode() && !isOfConsultation() && !isOfConfirmation() && !isOfHandover();
		}

		/** The key is an incoming letter. */
		public boolean isOfIncoming() {
			return this == DECIDE_LETTER || this == READ_COPY || this == FILE_INCOMING;
		}

		/** The user task's id in its diagram. */
		public String task() {
			var words = name().split("_", -1);
			return words[0].toLowerCase(Locale.ROOT) + Stream.of(words).skip(1)
					.map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)).collect(Collectors.joining());
		}

		static Work ofTask(String task) {
			return Stream.of(values()).filter(work -> work.task().equals(task)).findFirst()
					.orElseThrow(() -> new IllegalStateException("No work is called " + task));
		}
	}

	/** The letter or incoming letter it is about; refuses the key of what is no document. */
	public DocumentId document() {
		if (!work.isOfDocument()) {
			throw new IllegalStateException(work + " is not about a document");
		}
		return DocumentId.of(key);
	}
}
