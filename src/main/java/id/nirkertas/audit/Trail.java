package id.nirkertas.audit;

import id.nirkertas.shared.DocumentId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The append-only trail. It listens to {@link id.nirkertas.shared.Evidence}; nobody writes to it. */
@Service
public class Trail {

	private final TrailTables tables;
	private final TrailCheck check;

	Trail(TrailTables tables, TrailCheck check) {
		this.tables = tables;
		this.check = check;
	}

	/** Every line about the document, oldest first. */
	public List<TrailEntry> about(DocumentId document) {
		return tables.about(document.value());
	}

	/** Recomputes every row hash and seal, over one moment of the trail. */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public TrailAudit verify() {
		return check.check();
	}
}
