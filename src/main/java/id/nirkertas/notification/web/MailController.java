package id.nirkertas.notification.web;

import id.nirkertas.directory.Duty;
import id.nirkertas.mail.Mailbox;
import id.nirkertas.platform.WithDuty;
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

	MailController(Mailbox mailbox) {
		this.mailbox = mailbox;
	}

	@GetMapping("/mail")
	String show(Model model) {
		model.addAttribute("state", mailbox.state());
		return "notification/mail";
	}

	@PostMapping("/mail/again")
	String tryAgain(RedirectAttributes flash) {
		mailbox.tryAgain();
		flash.addFlashAttribute("done", "notification.done.mail-again");
		return "redirect:/mail";
	}
}
