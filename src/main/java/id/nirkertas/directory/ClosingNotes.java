package id.nirkertas.directory;

import java.util.List;

/** What somebody should know before they close a unit; the rooms of the papers implement it. */
public interface ClosingNotes {

	/** Of a unit that is not closed yet; none of most. */
	List<Note> of(Unit unit);

	/**
	 * @param code    of a message
	 * @param details of its sentence
	 * @param address where that can be seen to
	 */
	record Note(String code, List<Object> details, String address) {

		public Note {
			details = List.copyOf(details);
		}
	}
}
