package id.nirkertas.letter;

import id.nirkertas.directory.Directory;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import java.util.List;
import java.util.stream.Stream;

/** Titles of positions as one letter says them, on its paper and wherever it is listed: see {@link Directory#titleOnLetter}. */
public final class LetterTitles {

	private final DraftContent content;
	private final UnitId agency;
	private final boolean leaves;
	private final Directory directory;

	/** @param agency that signs */
	LetterTitles(DraftContent content, UnitId agency, Directory directory) {
		this.content = content;
		this.agency = agency;
		this.directory = directory;
		leaves = leaves(content, agency, directory);
	}

	public static LetterTitles of(LetterView letter, Directory directory) {
		return of(letter.content(), letter.drafter(), directory);
	}

	/** Of another text of a letter. */
	public static LetterTitles of(DraftContent content, PositionId drafter, Directory directory) {
		var signatory = content.signatory();
		return new LetterTitles(content, directory.agencyOf(signatory == null ? drafter : signatory).id(), directory);
	}

	public String of(PositionId position) {
		return directory.titleOnLetter(position, agency, leaves);
	}

	public List<String> of(List<PositionId> positions) {
		return positions.stream().map(this::of).toList();
	}

	/** Everybody it is addressed to by name, those outside the government too. */
	public List<String> addressees() {
		return content.addressed(this::of);
	}

	/** Whether anybody outside the agency reads it. */
	private static boolean leaves(DraftContent content, UnitId agency, Directory directory) {
		return !content.more().outside().isEmpty() || Stream.concat(content.addressees().stream(), content.copies().stream())
				.anyMatch(id -> !directory.agencyOf(id).id().equals(agency));
	}
}
