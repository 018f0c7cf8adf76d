package id.nirkertas.numbering.web;

import id.nirkertas.numbering.GivenNumbers;
import id.nirkertas.numbering.RegisterRights;
import id.nirkertas.platform.Acts;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What keepers of a register do with the number of a letter that is not signed yet. */
@Component
@Order(7)
class NumberActs implements Acts {

	private final GivenNumbers given;
	private final RegisterRights rights;

	NumberActs(GivenNumbers given, RegisterRights rights) {
		this.given = given;
		this.rights = rights;
	}

	@Override
	public List<Answer> of(DocumentId document, Actor reader) {
		return given.registerOf(document)
				.map(register -> List.of(new Answer("numbering.acts.give", rights.mayKeep(reader, register))))
				.orElse(List.of());
	}
}
