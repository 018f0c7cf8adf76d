package id.nirkertas.numbering;

import id.nirkertas.shared.UnitId;
import java.util.List;

/** The kinds of documents that registers number: the rooms that write them answer. */
public interface NumberedKinds {

	/** As an agency writes them, in the order of the office's list. */
	List<NumberedKind> in(UnitId agency);

	/**
	 * @param group   of kinds that count together unless a rule says otherwise
	 * @param pattern of its own
	 */
	record NumberedKind(String name, String group, String pattern) {
	}
}
