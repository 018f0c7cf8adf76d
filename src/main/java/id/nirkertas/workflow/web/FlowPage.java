package id.nirkertas.workflow.web;

import id.nirkertas.access.LastDays;
import id.nirkertas.directory.Directory;
import id.nirkertas.disposition.DispositionView;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.platform.OpenToFormer;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.workflow.Picture;
import id.nirkertas.workflow.Pictures;
import id.nirkertas.workflow.Whereabouts;
import id.nirkertas.workflow.Worklist;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where a letter is: its diagram, its way so far, and what became of each instruction. */
@Controller
@SignedIn
@OpenToFormer
class FlowPage {

	private final LastDays lastDays;
	private final Pictures pictures;
	private final Worklist worklist;
	private final Registry registry;
	private final Dispositions dispositions;
	private final Directory directory;

	FlowPage(LastDays lastDays, Pictures pictures, Worklist worklist, Registry registry, Dispositions dispositions,
			Directory directory) {
		this.lastDays = lastDays;
		this.pictures = pictures;
		this.worklist = worklist;
		this.registry = registry;
		this.dispositions = dispositions;
		this.directory = directory;
	}

	/** A recipient's place in the tree, how deep it lies, and where its flow stands; no step when it has ended. */
	record Branch(DispositionView node, int depth, String recipient, @Nullable Whereabouts at) {
	}

	@GetMapping("/documents/{id}/flow")
	String flow(@PathVariable DocumentId id, Actor reader, Model model) {
		var until = lastDays.require(reader.person(), id).orElse(null);
		Picture picture = pictures.of(id.toString()).orElseThrow(() -> new NoSuchElementException("No flow " + id));
		var incoming = !registry.views(List.of(id)).isEmpty();
		model.addAttribute("until", until);
		model.addAttribute("picture", until == null ? picture : null);
		model.addAttribute("back", incoming ? "/incoming/" + id : "/letters/" + id);
		model.addAttribute("branches", incoming && until == null ? branches(reader, id) : List.of());
		return "workflow/flow";
	}

	@GetMapping("/dispositions/{id}/flow")
	String flowOfNode(@PathVariable UUID id, Actor reader, Model model) {
		var node = dispositions.node(new NodeId(id));
		var until = lastDays.require(reader.person(), node.letter()).orElse(null);
		var seen = dispositions.treeFor(reader, node.letter()).stream().flatMap(root -> spread(root, 0))
				.anyMatch(branch -> branch.node().id().equals(node.id()));
		var picture = seen ? pictures.of(node.id().toString()) : Optional.<Picture>empty();
		var known = picture.orElseThrow(() -> new NoSuchElementException("No flow " + id));
		model.addAttribute("until", until);
		model.addAttribute("picture", until == null ? known : null);
		model.addAttribute("back", "/dispositions/" + id);
		model.addAttribute("letter", "/documents/" + node.letter() + "/flow");
		model.addAttribute("branches", List.of());
		return "workflow/flow";
	}

	/** Of a secret letter a recipient learns their own branch only, as on its map. */
	private List<Branch> branches(Actor reader, DocumentId letter) {
		var nodes = dispositions.treeFor(reader, letter).stream().flatMap(node -> spread(node, 0)).toList();
		var places = worklist.whereAre(nodes.stream().map(branch -> branch.node().id().toString()).toList());
		return nodes.stream().map(branch -> new Branch(branch.node(), branch.depth(), branch.recipient(),
				places.getOrDefault(branch.node().id().toString(), List.of()).stream().findFirst().orElse(null))).toList();
	}

	private Stream<Branch> spread(DispositionView node, int depth) {
		var here = new Branch(node, depth, directory.position(node.recipient()).title(), null);
		return Stream.concat(Stream.of(here), node.children().stream().flatMap(child -> spread(child, depth + 1)));
	}
}
