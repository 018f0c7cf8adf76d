package id.nirkertas.letter;

import id.nirkertas.directory.Acting;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Unit;
import id.nirkertas.numbering.GivenNumber;
import id.nirkertas.numbering.GivenNumbers;
import id.nirkertas.numbering.LetterNumber;
import id.nirkertas.numbering.NumberedKinds;
import id.nirkertas.numbering.RegisterRules;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.UnitId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How letters are numbered: as their kind says, and the agency's rules of registers. */
@Component
class OfficialNumbers implements NumberedKinds {

	private final RegisterRules rules;
	private final GivenNumbers given;
	private final Kinds kinds;
	private final Directory directory;
	private final Acting acting;

	OfficialNumbers(RegisterRules rules, GivenNumbers given, Kinds kinds, Directory directory,
			Acting acting) {
		this.rules = rules;
		this.given = given;
		this.kinds = kinds;
		this.directory = directory;
		this.acting = acting;
	}

	/** Of a letter that the agency signs, by the position that is chosen for it. */
	OfficialNumber of(Kind kind, DraftContent content, Unit agency) {
		var signatory = content.signatory();
		var signing = signatory == null ? null : directory.position(signatory);
		var counting = rules.counting(signing == null ? agency.id() : signing.unit(), kind.registerGroup(), kind.pattern());
		return new OfficialNumber(counting, content, agency.code(), signing == null ? null : signing.code(),
				signing == null ? List.of() : acting.inOffice(signing.id()));
	}

	/** What a keeper gave a letter before its signature, number and date; empty when it holds no more. */
	Optional<LetterNumber> given(DocumentId letter) {
		return given.of(letter).filter(each -> !each.late()).map(GivenNumber::number);
	}

	@Override
	public List<NumberedKind> in(UnitId agency) {
		return kinds.in(agency).stream().map(kind -> new NumberedKind(kind.name(), kind.registerGroup(), kind.pattern()))
				.toList();
	}
}
