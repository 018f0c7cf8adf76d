package id.nirkertas.signing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a signature must know of the file it is appended to: noted once, no parsing later.
 *
 * @param field the object of the signature field, without its value
 * @param others objects written anew because of the first signature: catalog (it certifies) and form (it says there are signatures)
 * @param certifies whether this is the first signature, which also says what may change later
 * @param crossReference where the last cross-reference section starts
 * @param stream whether that section is a stream (PDF 1.5) or a table; the next must be like it
 * @param size the first free object number
 * @param root the catalog
 * @param info the information dictionary, if there is one
 * @param id the file's identifier as it is written, if there is one
 */
record SignatureSlot(Part field, List<Part> others, boolean certifies, long crossReference, boolean stream, long size,
		String root, @Nullable String info, @Nullable String id) {

	/** An object as it was; the text lacks the closing brackets, so that entries can be added. */
	record Part(long number, int generation, String text) {
	}
}
