package id.nirkertas.notification.web;

<<<<<<<HEAD=======
import id.nirkertas.access.Access;
import id.nirkertas.access.LastDays;
import id.nirkertas.letter.Letters;>>>>>>>s1
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

	private final Notices notices;<<<<<<<HEAD
	private final Subjects subjects;
	private final CurrentUser user;

	NoticeController(Notices notices, Subjects subjects, CurrentUser user) {
		this.notices = notices;
		this.subjects = subjects;
		this.user = user;
=======
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
>>>>>>> s1
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
	}<<<<<<<HEAD=======

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
	}>>>>>>>s1
}
