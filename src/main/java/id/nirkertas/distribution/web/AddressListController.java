package id.nirkertas.distribution.web;

import id.nirkertas.addresses.AddressListId;
import id.nirkertas.addresses.AddressLists;
import id.nirkertas.addresses.AddressRights;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists of addressees: everybody who drafts reads them, and those who keep the address book change them. */
@SignedIn
@Controller
class AddressListController {

	private final AddressLists lists;
	private final AddressRights rights;
	private final TypedMembers typed;
	private final Wording wording;

	AddressListController(AddressLists lists, AddressRights rights, TypedMembers typed, Wording wording) {
		this.lists = lists;
		this.rights = rights;
		this.typed = typed;
		this.wording = wording;
	}

	@GetMapping("/addresses/lists")
	ModelAndView all(Actor actor) {
		return overview(actor, "", List.of());
	}

	@KeepsAddresses
	@PostMapping("/addresses/lists")
	ModelAndView open(Actor actor, @RequestParam(defaultValue = "") String name,
			@RequestParam(required = false) @Nullable String book, RedirectAttributes redirect) {
		try {
			var id = lists.open(actor, AddressForm.book(book, rights.books(actor)), name);
			redirect.addFlashAttribute("done", "addresses.done.list-opened");
			return new ModelAndView("redirect:/addresses/lists/" + id);
		} catch (RefusedException refused) {
			return unprocessable(overview(actor, name, List.of(AddressFaults.of(refused, wording))));
		}
	}

	@GetMapping("/addresses/lists/{id}")
	ModelAndView show(@PathVariable UUID id, Actor actor) {
		var list = lists.list(actor, new AddressListId(id));
		return page(actor, list.id(), list.name(), "", List.of());
	}

	@KeepsAddresses
	@PostMapping("/addresses/lists/{id}")
	ModelAndView rename(@PathVariable UUID id, Actor actor, @RequestParam(defaultValue = "") String name,
			RedirectAttributes redirect) {
		var list = lists.list(actor, new AddressListId(id)).id();
		try {
			lists.rename(actor, list, name);
			redirect.addFlashAttribute("done", "addresses.done.list-renamed");
			return new ModelAndView("redirect:/addresses/lists/" + list);
		} catch (RefusedException refused) {
			return unprocessable(page(actor, list, name, "", List.of(AddressFaults.of(refused, wording))));
		}
	}

	/** Puts somebody on it, or takes somebody off. */
	@KeepsAddresses
	@PostMapping("/addresses/lists/{id}/members")
	ModelAndView members(@PathVariable UUID id, Actor actor, @RequestParam(defaultValue = "") String member,
			@RequestParam(required = false) @Nullable UUID remove, RedirectAttributes redirect) {
		var list = lists.list(actor, new AddressListId(id));
		try {
			if (remove == null) {
				var added = typed.add(actor, list.id(), member);
				redirect.addFlashAttribute("done",
						added > 0 ? "addresses.done.member-added" : "addresses.done.member-there");
			} else {
				lists.remove(actor, list.id(), remove);
				redirect.addFlashAttribute("done", "addresses.done.member-removed");
			}
			return new ModelAndView("redirect:/addresses/lists/" + list.id() + "#members");
		} catch (RefusedException refused) {
			return unprocessable(
					page(actor, list.id(), list.name(), member, List.of(AddressFaults.of(refused, wording))));
		}
	}

	@KeepsAddresses
	@PostMapping("/addresses/lists/{id}/state")
	String offer(@PathVariable UUID id, Actor actor, @RequestParam boolean active, RedirectAttributes redirect) {
		var list = lists.list(actor, new AddressListId(id)).id();
		if (active) {
			lists.reopen(actor, list);
		} else {
			lists.close(actor, list);
		}
		redirect.addFlashAttribute("done", active ? "addresses.done.list-reopened" : "addresses.done.list-closed");
		return "redirect:/addresses/lists/" + list;
	}

	private ModelAndView overview(Actor actor, String name, List<FormFault> faults) {
		var view = new ModelAndView("distribution/lists");
		view.addObject("lists", lists.lists(actor));
		view.addObject("books", rights.books(actor));
		view.addObject("name", name);
		view.addObject("faults", faults);
		return view;
	}

	private ModelAndView page(Actor actor, AddressListId id, String name, String member, List<FormFault> faults) {
		var view = new ModelAndView("distribution/list");
		var list = lists.list(actor, id);
		view.addObject("list", list);
		view.addObject("may", rights.mayChange(actor, list.book()).isAllowed());
		view.addObject("members", typed.lines(actor, id));
		view.addObject("choices", typed.choices(actor));
		view.addObject("name", name);
		view.addObject("member", member);
		view.addObject("faults", faults);
		return view;
	}

	private static ModelAndView unprocessable(ModelAndView view) {
		view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return view;
	}
}
