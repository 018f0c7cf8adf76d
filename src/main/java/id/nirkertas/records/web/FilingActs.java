package id.nirkertas.records.web;

import id.nirkertas.platform.Acts;
import id.nirkertas.records.Records;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Filing, which both sorts of letters come to. */
@Component
@Order(5)
class FilingActs implements Acts {

	private final Records records;

	FilingActs(Records records) {
		this.records = records;
	}

	@Override
	public List<Answer> of(DocumentId document, Actor reader) {
		return List.of(new Answer("records.acts.file", records.mayFile(reader, document)));
	}
}
