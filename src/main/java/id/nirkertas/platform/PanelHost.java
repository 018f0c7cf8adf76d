package id.nirkertas.platform;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import org.springframework.web.servlet.ModelAndView;

/** The room whose page has panels. An act from a panel that is refused shows that page again, which the panel's room does not know. */
public interface PanelHost {

	Panel.Page page();

	/** The reader has been found to have sight of the document. */
	ModelAndView show(DocumentId document, Actor reader, List<FormFault> faults);
}
