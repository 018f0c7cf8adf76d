package id.nirkertas.notification.web;

import id.nirkertas.notification.NoticeId;
import id.nirkertas.notification.NoticeView;
import id.nirkertas.notification.Notices;
import id.nirkertas.platform.CurrentUser;
import id.nirkertas.platform.SignedIn;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the reader was told, in whichever of their positions; whoever has none reads what is for them alone. */
@Controller
@SignedIn
class NoticeController {

	/** Of those that were seen, the oldest drop out of the list. */
	private static final int ROWS = 50;

	private final Notices notices;
	private final Subjects subjects;
	private final CurrentUser user;

	NoticeController(Notices notices, Subjects subjects, CurrentUser user) {
		this.notices = notices;
		this.subjects = subjects;
		this.user = user;
	}

	/** A notice and the subject it is about; no subject for a secret letter, or for one that is hidden from the reader. */
	record Row(NoticeView notice, @Nullable String subject) {
	}

	@GetMapping("/notices")
	String list(Model model) {
		var reader = user.person().id();
		var told = notices.of(reader, ROWS);
		var subjects = this.subjects.of(reader,
				told.stream().flatMap(notice -> Stream.ofNullable(notice.document())).toList());
		model.addAttribute("rows", told.stream().map(notice -> new Row(notice, subjects.get(notice.document()))).toList());
		return "notification/notices";
	}

	@PostMapping("/notices/{id}/seen")
	String see(@PathVariable UUID id, RedirectAttributes flash) {
		notices.see(user.person().id(), new NoticeId(id));
		flash.addFlashAttribute("done", "notification.done.seen");
		return "redirect:/notices";
	}
}
