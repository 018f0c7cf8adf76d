package id.nirkertas.notification.web;

import id.nirkertas.mail.Mailbox;
import id.nirkertas.notification.MailChoice;
import id.nirkertas.notification.MailChoices;
import id.nirkertas.notification.NoticeKind;
import id.nirkertas.platform.CurrentUser;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.shared.RefusedException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Each person chooses what comes to them by mail; nobody chooses for another. */
@Controller
@SignedIn
class PreferencesController {

	private final MailChoices choices;
	private final Mailbox mailbox;
	private final CurrentUser user;

	PreferencesController(MailChoices choices, Mailbox mailbox, CurrentUser user) {
		this.choices = choices;
		this.mailbox = mailbox;
		this.user = user;
	}

	@GetMapping("/preferences")
	String show(Model model) {
		model.addAttribute("kinds", NoticeKind.values());
		model.addAttribute("ways", MailChoice.values());
		model.addAttribute("chosen", choices.of(user.person().id()));
		model.addAttribute("address", user.person().mail());
		model.addAttribute("open", mailbox.isOpen());
		return "notification/preferences";
	}

	/** A field for each kind, named as it; kinds that are not posted stay as they are. */
	@PostMapping("/preferences")
	String choose(@RequestParam Map<String, String> posted, RedirectAttributes flash) {
		var chosen = new EnumMap<NoticeKind, MailChoice>(NoticeKind.class);
		for (var kind : NoticeKind.values()) {
			var way = posted.get(kind.name().toLowerCase(Locale.ROOT));
			if (way != null) {
				chosen.put(kind, Stream.of(MailChoice.values()).filter(each -> each.name().equals(way)).findFirst()
						.orElseThrow(() -> new RefusedException("notification.preferences.unknown")));
			}
		}
		choices.choose(user.person().id(), chosen);
		flash.addFlashAttribute("done", "notification.done.preferences");
		return "redirect:/preferences";
	}
}
