package id.nirkertas.notification.web;

import id.nirkertas.access.Access;
import id.nirkertas.access.LastDays;
import id.nirkertas.letter.Letters;
import id.nirkertas.notification.NoticeId;
import id.nirkertas.notification.NoticeView;
import id.nirkertas.notification.Notices;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the reader was told, in whichever of their positions. */
@Controller
@SignedIn
class NoticeController {

	/** Of those that were seen, the oldest drop out of the list. */
	private static final int ROWS = 50;

	private final Notices notices;
	private final Registry registry;
	private final Letters letters;
	private final Access access;
	private final LastDays lastDays;

	NoticeController(Notices notices, Registry registry, Letters letters, Access access, LastDays lastDays) {
		this.notices = notices;
		this.registry = registry;
		this.letters = letters;
		this.access = access;
		this.lastDays = lastDays;
	}

	/** A notice and the subject it is about; no subject for a secret letter, or for one that is hidden from the reader. */
	record Row(NoticeView notice, @Nullable String subject) {
	}

	@GetMapping("/notices")
	String list(Actor reader, Model model) {
		var told = notices.of(reader.person(), ROWS);
		var subjects = subjects(reader, told);
		model.addAttribute("rows", told.stream().map(notice -> new Row(notice, subjects.get(notice.document()))).toList());
		return "notification/notices";
	}

	@PostMapping("/notices/{id}/seen")
	String see(@PathVariable UUID id, Actor reader, RedirectAttributes flash) {
		notices.see(reader.person(), new NoticeId(id));
		flash.addFlashAttribute("done", "notification.done.seen");
		return "redirect:/notices";
	}

	private Map<DocumentId, String> subjects(Actor reader, List<NoticeView> told) {
		var documents = told.stream().flatMap(notice -> Stream.ofNullable(notice.document())).distinct().toList();
		var visible = access.visible(reader.person(), documents);
		var open = documents.stream().filter(visible::contains).toList();
		var subjects = new HashMap<DocumentId, String>();
		registry.views(open).stream().filter(incoming -> !incoming.letter().secrecy().hidesSubject())
				.forEach(incoming -> subjects.put(incoming.id(), incoming.letter().subject()));
		letters.views(open).stream().filter(letter -> lastDays.of(reader.person(), letter.id()).isEmpty())
				.filter(letter -> !letter.content().secrecy().hidesSubject())
				.forEach(letter -> subjects.put(letter.id(), letter.content().subject()));
		return subjects;
	}
}
