package id.nirkertas.distribution.web;

import id.nirkertas.access.Access;
import id.nirkertas.addresses.AddressBook;
import id.nirkertas.addresses.NameAndTown;
import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.distribution.Channel;
import id.nirkertas.distribution.OutsideDeliveries;
import id.nirkertas.distribution.OutsideDelivery;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.NumberedCopies;
import id.nirkertas.platform.CurrentUser;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Letters that go out of the government: what still waits, and the record of how each addressee had it. */
@SignedIn
@Controller
class DeliveryController {

	private static final int ROWS = 200;

	private final OutsideDeliveries deliveries;
	private final Letters letters;
	private final NumberedCopies copies;
	private final AddressBook book;
	private final Access access;
	private final CurrentUser user;
	private final OfficeClock clock;
	private final Wording wording;

	DeliveryController(OutsideDeliveries deliveries, Letters letters, NumberedCopies copies, AddressBook book, Access access,
			CurrentUser user,
			OfficeClock clock, Wording wording) {
		this.deliveries = deliveries;
		this.letters = letters;
		this.copies = copies;
		this.book = book;
		this.access = access;
		this.user = user;
		this.clock = clock;
		this.wording = wording;
	}

	/** A letter that waits, and to how many of its addressees it has gone. */
	record Line(LetterView letter, OutsideDeliveries.@Nullable Progress progress) {
	}

	@GetMapping("/deliveries")
	ModelAndView unsent(Actor actor) {
		var waiting = deliveries.unsent(user.positions().stream().map(held -> held.position().id()).toList());
		var seen = access.visible(actor.person(), waiting);
		var shown = waiting.stream().filter(seen::contains).limit(ROWS).toList();
		var progress = deliveries.progress(shown);
		var view = new ModelAndView("distribution/unsent");
		view.addObject("lines",
				letters.views(shown).stream().map(letter -> new Line(letter, progress.get(letter.id()))).toList());
		view.addObject("more", seen.size() - shown.size());
		return view;
	}

	@GetMapping("/letters/{id}/deliveries")
	ModelAndView show(@PathVariable UUID id, Actor actor) {
		var letter = new DocumentId(id);
		access.requireSight(actor.person(), letter);
		return page(actor, letter, DispatchForm.blank(clock.today()), List.of());
	}

	@PostMapping("/letters/{id}/deliveries")
	ModelAndView record(@PathVariable UUID id, Actor actor, @RequestParam(defaultValue = "") List<String> to,
			@RequestParam(defaultValue = "") String channel, @RequestParam(defaultValue = "") String sent,
			@RequestParam(defaultValue = "") String receiver, @RequestParam(defaultValue = "") String note,
			@RequestParam(defaultValue = "") String act, RedirectAttributes redirect) {
		var letter = new DocumentId(id);
		access.requireSight(actor.person(), letter);
		var form = new DispatchForm(to, channel, sent, receiver, note, act);
		try {
			if (form.isForAll()) {
				deliveries.recordAll(actor, letter, form.dispatch());
			} else {
				deliveries.record(actor, letter, form.places(), form.dispatch());
			}
		} catch (RefusedException refused) {
			var view = page(actor, letter, form, List.of(fault(refused)));
			view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return view;
		}
		redirect.addFlashAttribute("done", "distribution.done.recorded");
		return new ModelAndView("redirect:/letters/" + letter + "/deliveries");
	}

	private FormFault fault(RefusedException refused) {
		var field = switch (refused.code()) {
			case "distribution.nobody-chosen" -> "to-1";
			case "distribution.no-channel" -> "channel";
			case "distribution.no-date", "distribution.sent-in-future", "distribution.sent-before-letter" -> "sent";
			case "distribution.receiver-too-long" -> "receiver";
			case "distribution.note-too-long" -> "note";
			default -> "";
		};
		return new FormFault(field, wording.say(refused.code(), refused.details().toArray()));
	}

	private ModelAndView page(Actor actor, DocumentId id, DispatchForm form, List<FormFault> faults) {
		var all = deliveries.of(id);
		var view = new ModelAndView("distribution/deliveries-outside");
		view.addObject("letter", letters.view(id));
		view.addObject("deliveries", all);
		view.addObject("waiting", all.stream().filter(each -> !each.isSent()).count());
		view.addObject("mails", mails(actor, all));
		view.addObject("copies", copies.outside(id));
		view.addObject("may", deliveries.mayRecord(actor, id));
		view.addObject("channels", Channel.values());
		view.addObject("today", clock.today());
		view.addObject("form", form);
		view.addObject("faults", faults);
		return view;
	}

	/** As the address book has them, by place. */
	private Map<Integer, String> mails(Actor reader, List<OutsideDelivery> all) {
		var bodies = all.stream().collect(
				Collectors.toMap(OutsideDelivery::place, each -> new NameAndTown(each.name(), each.town())));
		var mails = book.mails(reader, bodies.values());
		return bodies.entrySet().stream().filter(each -> mails.containsKey(each.getValue()))
				.collect(Collectors.toMap(Map.Entry::getKey, each -> mails.getOrDefault(each.getValue(), "")));
	}
}
