package id.nirkertas.platform;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The panels of a page, in order. Include with {@code ~{fragments/panels :: all(${panels})}}. */
@Component
public class Panels {

	public List<Panel.Content> of(Panel.Page page, DocumentId document, Actor reader) {
		throw new IllegalStateException("contract");
	}
}
