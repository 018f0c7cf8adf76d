package id.nirkertas.registry.web;

import id.nirkertas.access.Access;
import id.nirkertas.classification.Classification;
import id.nirkertas.classification.Code;
import id.nirkertas.directory.Directory;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.Panel;
import id.nirkertas.platform.PanelHost;
import id.nirkertas.platform.Panels;
import id.nirkertas.registry.AnsweredLetters;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows an incoming letter to one reader: its paper, its facts, what its addressee may do, and what other rooms know of it. */
@Component
class IncomingPage implements PanelHost {

	private final Registry registry;
	private final AnsweredLetters letters;
	private final Directory directory;
	private final Classification classification;
	private final Access access;
	private final Panels panels;

	IncomingPage(Registry registry, AnsweredLetters letters, Directory directory, Classification classification,
			Access access, Panels panels) {
		this.registry = registry;
		this.letters = letters;
		this.directory = directory;
		this.classification = classification;
		this.access = access;
		this.panels = panels;
	}

	@Override
	public Panel.Page page() {
		return Panel.Page.INCOMING;
	}

	@Override
	public ModelAndView show(DocumentId incoming, Actor reader, List<FormFault> faults) {
		var view = registry.view(incoming);
		var letter = view.letter();
		var page = new ModelAndView("registry/incoming");
		page.addObject("incoming", view);
		page.addObject("letter", letter);
		page.addObject("agency", directory.unit(view.agency()));
		page.addObject("addressee", directory.position(letter.addressee()));
		page.addObject("mine", letter.addressee().equals(reader.position()));
		page.addObject("code", classification.code(letter.classification()).map(Code::title).orElse(""));
		page.addObject("pages", view.pages());
		page.addObject("mayDecide", registry.mayDecide(reader, incoming));
		page.addObject("origin", Optional.ofNullable(letter.origin())
				.filter(origin -> access.maySee(reader.person(), origin).isAllowed()).orElse(null));
		page.addObject("answered", Optional.ofNullable(letter.details().answers())
				.flatMap(answered -> letters.known(reader.person(), List.of(answered)).stream().findFirst()).orElse(null));
		page.addObject("notices", panels.of(Panel.Page.INCOMING_NOTICE, incoming, reader));
		page.addObject("panels", panels.of(Panel.Page.INCOMING, incoming, reader));
		page.addObject("faults", faults);
		return page;
	}
}
