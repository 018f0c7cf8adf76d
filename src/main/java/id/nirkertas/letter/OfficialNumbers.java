package id.nirkertas.letter;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Unit;
import id.nirkertas.numbering.GivenNumbers;
import id.nirkertas.numbering.NumberedKinds;
import id.nirkertas.numbering.RegisterRules;
import id.nirkertas.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** How letters are numbered: as their kind says, and the agency's rules of registers. */
@Component
class OfficialNumbers implements NumberedKinds {

	private final RegisterRules rules;
	private final GivenNumbers given;
	private final Kinds kinds;
	private final Directory directory;

	OfficialNumbers(RegisterRules rules, GivenNumbers given, Kinds kinds, Directory directory) {
		this.rules = rules;
		this.given = given;
		this.kinds = kinds;
		this.directory = directory;
	}

	/** Of a letter that the agency signs, by the position that is chosen for it. */
	OfficialNumber of(Kind kind, DraftContent content, Unit agency) {
		var signatory = content.signatory();
		var signing = signatory == null ? null : directory.position(signatory);
		var counting = rules.counting(signing == null ? agency.id() : signing.unit(), kind.registerGroup(), kind.pattern());
		return new OfficialNumber(counting, content, agency.code(), signing == null ? null : signing.code());
	}

	/** As a draft shows it: with its place empty, unless a keeper has given it one. */
	String drafted(Kind kind, Letter letter, Unit agency, LocalDate today) {
		return given.of(letter.id()).filter(each -> !each.late()).map(each -> each.number().text())
				.orElseGet(() -> of(kind, letter.content(), agency).blank(today));
	}

	@Override
	public List<NumberedKind> in(UnitId agency) {
		return kinds.in(agency).stream().map(kind -> new NumberedKind(kind.name(), kind.registerGroup(), kind.pattern()))
				.toList();
	}
}
