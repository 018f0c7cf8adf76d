package id.nirkertas.notification.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.mail.Mailbox;
import id.nirkertas.platform.WithDuty;
import id.nirkertas.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** For whoever looks after the office's mail: how much waits and what went wrong, nothing of any mail. */
@WithDuty(Duty.ADMINISTRATOR)
@Controller
class MailController {

	private final Mailbox mailbox;
	private final Directory directory;

	MailController(Mailbox mailbox, Directory directory) {
		this.mailbox = mailbox;
		this.directory = directory;
	}

	@GetMapping("/mail")
	String show(Model model) {
		model.addAttribute("state", mailbox.state());
		return "notification/mail";
	}

	@PostMapping("/mail/again")
	String tryAgain(Actor actor, RedirectAttributes flash) {
		directory.mayAct(actor).orThrow();
		mailbox.tryAgain();
		flash.addFlashAttribute("done", "notification.done.mail-again");
		return "redirect:/mail";
	}
}
