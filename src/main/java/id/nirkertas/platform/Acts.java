package id.nirkertas.platform;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Verdict;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a reader may do with a document, asked of the rules that the acts themselves obey: so a page can say of every button that
 * is not there why it is not. A room contributes a bean of this type for the documents it knows.
 */
public interface Acts {

	/**
	 * One act.
	 *
	 * @param code of the message that names it: "Menandatangani"
	 */
	record Answer(String code, Verdict verdict) {

		/** An act that is done on each of several things, as {@link Verdict#any}; with a code for where there are none. */
		public static Answer any(String code, Stream<Verdict> each, String none) {
			return new Answer(code, Verdict.any(each, none));
		}
	}

	/** The address of the document's own page, where this room has one. */
	default String page(DocumentId document) {
		return "";
	}

	/** In the order of the work; empty for a document that is not this room's. */
	List<Answer> of(DocumentId document, Actor reader);
}
