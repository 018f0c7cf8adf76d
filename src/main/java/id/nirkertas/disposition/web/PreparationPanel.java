package id.nirkertas.disposition.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.disposition.DispositionView;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.Preparations;
import id.nirkertas.platform.Panel;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the page of an incoming letter, for an assistant: the ways to prepare what their heads may give there. */
@Component
class PreparationPanel implements Panel {

	/** Whom it is prepared for, and the page on which. */
	record Way(String head, String address) {
	}

	private final Preparations preparations;
	private final Dispositions dispositions;
	private final Directory directory;

	PreparationPanel(Preparations preparations, Dispositions dispositions, Directory directory) {
		this.preparations = preparations;
		this.dispositions = dispositions;
		this.directory = directory;
	}

	@Override
	public Page page() {
		return Page.INCOMING;
	}

	@Override
	public int order() {
		return 15;
	}

	@Override
	public Optional<Content> content(DocumentId letter, Actor reader) {
		var heads = preparations.heads(reader);
		if (heads.isEmpty()) {
			return Optional.empty();
		}
		var ways = new ArrayList<Way>();
		if (heads.contains(preparations.headOn(letter, null)) && preparations.mayPrepare(reader, letter, null).isAllowed()) {
			ways.add(new Way(directory.position(preparations.headOn(letter, null)).title(),
					"/incoming/" + letter + "/preparation"));
		}
		dispositions.tree(letter).stream().flatMap(DispositionView::withAllUnder)
				.filter(node -> node.state().isOpen() && heads.contains(node.recipient()))
				.filter(node -> preparations.mayPrepare(reader, letter, node.id()).isAllowed())
				.forEach(node -> ways.add(new Way(directory.position(node.recipient()).title(),
						"/dispositions/" + node.id() + "/preparation")));
		return ways.isEmpty()
				? Optional.empty()
				: Optional.of(new Content("disposition/prepared", "panel", Map.of("ways", List.copyOf(ways))));
	}
}
