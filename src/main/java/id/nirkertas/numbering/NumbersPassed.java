package id.nirkertas.numbering;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;

/** Many numbers of a register stood on other letters already: they are void, and the document gets one behind them. */
public record NumbersPassed(DocumentId document, NumberRegister register, int first, int last, Actor by, Instant at)
		implements
			Evidence {

	@Override
	public DocumentId about() {
		return document;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("register", register.toString(), "first", Integer.toString(first), "last", Integer.toString(last));
	}
}
