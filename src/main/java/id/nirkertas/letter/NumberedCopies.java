package id.nirkertas.letter;

import id.nirkertas.shared.DocumentId;
import java.util.List;
import org.springframework.stereotype.Service;

/** The numbered copies of secret letters (Permendagri 1/2023): one number, and a signed file for each who gets it. */
@Service
public class NumberedCopies {

	private final LetterTable letters;
	private final NumberedCopyTable table;

	NumberedCopies(LetterTable letters, NumberedCopyTable table) {
		this.letters = letters;
		this.table = table;
	}

	/** In the order of their numbers. Empty for a letter that has none, and before the signature. */
	public List<NumberedCopy> of(DocumentId letter) {
		return letters.get(letter).isSigned()
				? table.of(letter).stream().filter(copy -> copy.file() != null).toList()
				: List.of();
	}

	/** Those for addressees outside the government, who are handed theirs, in the order of the letter. */
	public List<NumberedCopy> outside(DocumentId letter) {
		return of(letter).stream().filter(copy -> copy.outside() != null).toList();
	}
}
