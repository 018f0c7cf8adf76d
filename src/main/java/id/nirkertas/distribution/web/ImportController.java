package id.nirkertas.distribution.web;

import id.nirkertas.addresses.AddressListId;
import id.nirkertas.addresses.AddressLists;
import id.nirkertas.addresses.AddressRights;
import id.nirkertas.addresses.ImportPlan;
import id.nirkertas.addresses.ImportPlan.Fate;
import id.nirkertas.addresses.TableFile;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Puts a table on a list, once somebody has seen what that would do. The rows travel in the page between the two, and are read
 * afresh: nothing is kept of a table that was only looked at.
 */
@SignedIn
@Controller
class ImportController {

	private final AddressLists lists;
	private final AddressRights rights;
	private final Wording wording;

	ImportController(AddressLists lists, AddressRights rights, Wording wording) {
		this.lists = lists;
		this.rights = rights;
		this.wording = wording;
	}

	@KeepsAddresses
	@GetMapping("/addresses/lists/{id}/import")
	ModelAndView form(@PathVariable UUID id, Actor actor) {
		return page(actor, new AddressListId(id), "", List.of());
	}

	@KeepsAddresses
	@PostMapping("/addresses/lists/{id}/import")
	ModelAndView post(@PathVariable UUID id, Actor actor, @RequestParam(defaultValue = "") String rows,
			@RequestParam(required = false) @Nullable MultipartFile file, @RequestParam(defaultValue = "") String act,
			RedirectAttributes redirect) throws IOException {
		var list = lists.list(actor, new AddressListId(id)).id();
		try {
			if (act.equals("take")) {
				redirect.addFlashAttribute("done", told(lists.take(actor, list, rows)));
				return new ModelAndView("redirect:/addresses/lists/" + list);
			}
			var table = file == null || file.isEmpty() ? rows : read(file);
			var plan = lists.plan(actor, list, table);
			var view = page(actor, list, table, List.of());
			view.addObject("plan", plan);
			view.addObject("counts", Stream.of(Fate.values()).filter(fate -> plan.count(fate) > 0)
					.map(fate -> new Count(fate, plan.count(fate), fate.comes())).toList());
			view.addObject("lines", plan.rows().stream().map(row -> Line.of(row, wording)).toList());
			return view;
		} catch (RefusedException refused) {
			var view = page(actor, list, rows, List.of(AddressFaults.of(refused, wording)));
			view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return view;
		}
	}

	/** No more of it than a table may have, and a little to know that it is more. */
	private static String read(MultipartFile file) throws IOException {
		try (var bytes = file.getInputStream()) {
			return TableFile.text(bytes.readNBytes(TableFile.MOST_BYTES + 1));
		}
	}

	private String told(ImportPlan plan) {
		return wording.say("addresses.done.imported", plan.coming(), plan.count(Fate.NEW));
	}

	private ModelAndView page(Actor actor, AddressListId id, String rows, List<FormFault> faults) {
		var view = new ModelAndView("distribution/import");
		var list = lists.list(actor, id);
		view.addObject("list", list);
		view.addObject("may", rights.mayChange(actor, list.book()));
		view.addObject("rows", rows);
		view.addObject("faults", faults);
		view.addObject("plan", null);
		view.addObject("limit", TableFile.MOST_ROWS);
		return view;
	}

	/** How many rows share a fate, and whether that brings them on the list. */
	record Count(Fate fate, int count, boolean comes) {
	}

	/** A row of the preview, with what becomes of it in words. */
	record Line(ImportPlan.Planned row, String fate) {

		static Line of(ImportPlan.Planned row, Wording wording) {
			return new Line(row, row.fate() == Fate.FAULTY
					? AddressFaults.sentence(row.flaws().getFirst(), wording)
					: row.fate() == Fate.TWICE
							? wording.say("addresses.fate.twice-of", row.first())
							: wording.name(row.fate()));
		}
	}
}
