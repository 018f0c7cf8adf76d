package id.nirkertas.distribution.web;

import id.nirkertas.addresses.AddressBook;
import id.nirkertas.addresses.AddressRights;
import id.nirkertas.addresses.OutsideBody;
import id.nirkertas.addresses.OutsideBodyId;
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
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The address book: everybody who drafts reads it, and those who keep it change it. */
@SignedIn
@Controller
class AddressController {

	private static final int PAGE = 50;
	private static final int LAST_PAGE = 400;

	private final AddressBook book;
	private final AddressRights rights;
	private final Wording wording;

	AddressController(AddressBook book, AddressRights rights, Wording wording) {
		this.book = book;
		this.rights = rights;
		this.wording = wording;
	}

	@GetMapping("/addresses")
	ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page) {
		var number = Math.clamp(page, 1, LAST_PAGE);
		var found = book.search(actor, q, (number - 1) * PAGE, PAGE + 1);
		var view = new ModelAndView("distribution/addresses");
		view.addObject("q", q);
		view.addObject("bodies", found.stream().limit(PAGE).toList());
		view.addObject("page", number);
		view.addObject("more", found.size() > PAGE && number < LAST_PAGE);
		view.addObject("mayAdd", !rights.books(actor).isEmpty());
		return view;
	}

	/** What fits what a drafter has begun to type. */
	@GetMapping("/addresses/suggestions")
	ModelAndView suggest(Actor actor, @RequestParam(defaultValue = "") List<String> outside) {
		var begun = outside.isEmpty() ? "" : outside.getLast();
		var fitting = begun.length() > 100 ? List.<OutsideBody>of() : book.offered(actor, begun.replace(';', ' '), PAGE);
		return new ModelAndView("distribution/suggestions :: options", "bodies", fitting);
	}

	@KeepsAddresses
	@GetMapping("/addresses/new")
	ModelAndView blank(Actor actor) {
		return page(actor, null, AddressForm.BLANK, List.of());
	}

	@KeepsAddresses
	@PostMapping("/addresses/new")
	ModelAndView add(Actor actor, @ModelAttribute AddressForm form, RedirectAttributes redirect) {
		try {
			book.add(actor, AddressForm.book(form.book(), rights.books(actor)), form.card());
		} catch (RefusedException refused) {
			return again(actor, null, form, refused);
		}
		redirect.addFlashAttribute("done", wording.say("addresses.done.added", form.card().name()));
		return new ModelAndView("redirect:/addresses");
	}

	@GetMapping("/addresses/{id}")
	ModelAndView show(@PathVariable UUID id, Actor actor) {
		var body = book.body(actor, new OutsideBodyId(id));
		return page(actor, body, AddressForm.of(body), List.of());
	}

	@KeepsAddresses
	@PostMapping("/addresses/{id}")
	ModelAndView change(@PathVariable UUID id, Actor actor, @ModelAttribute AddressForm form, RedirectAttributes redirect) {
		var body = book.body(actor, new OutsideBodyId(id));
		try {
			book.change(actor, body.id(), form.card(), form.basedOn());
		} catch (RefusedException refused) {
			return again(actor, body, form, refused);
		}
		redirect.addFlashAttribute("done", wording.say("addresses.done.changed", form.card().name()));
		return new ModelAndView("redirect:/addresses/" + body.id());
	}

	@KeepsAddresses
	@PostMapping("/addresses/{id}/state")
	String offer(@PathVariable UUID id, Actor actor, @RequestParam boolean active, RedirectAttributes redirect) {
		var body = book.body(actor, new OutsideBodyId(id));
		if (active) {
			book.restore(actor, body.id());
		} else {
			book.retire(actor, body.id());
		}
		redirect.addFlashAttribute("done",
				wording.say(active ? "addresses.done.restored" : "addresses.done.retired", body.card().name()));
		return "redirect:/addresses/" + body.id();
	}

	/** Who comes second is told what stands there now, and saves over it knowingly. */
	private ModelAndView again(Actor actor, @Nullable OutsideBody before, AddressForm form, RefusedException refused) {
		var second = refused.code().equals("addresses.changed-meanwhile");
		var body = before != null && second ? book.body(actor, before.id()) : before;
		var view = page(actor, body, second && body != null ? form.over(body.revision()) : form,
				AddressFaults.of(form.card(), refused, wording));
		view.addObject("theirs", second && body != null ? body.card() : null);
		view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return view;
	}

	private ModelAndView page(Actor actor, @Nullable OutsideBody body, AddressForm form, List<FormFault> faults) {
		var view = new ModelAndView("distribution/address");
		view.addObject("body", body);
		view.addObject("form", form);
		view.addObject("faults", faults);
		view.addObject("faulty", faults.stream().map(FormFault::field).toList());
		view.addObject("books", rights.books(actor));
		view.addObject("may", body == null || book.mayChange(actor, body.book()).isAllowed());
		return view;
	}
}
