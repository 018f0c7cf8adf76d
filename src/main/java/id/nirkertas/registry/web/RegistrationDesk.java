package id.nirkertas.registry.web;

import id.nirkertas.calendar.AgencyClock;
import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.classification.Classification;
import id.nirkertas.directory.Directory;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.Wording;
import id.nirkertas.registry.AgendaLines;
import id.nirkertas.registry.AnsweredLetters;
import id.nirkertas.registry.EntryDetails;
import id.nirkertas.registry.IncomingView;
import id.nirkertas.registry.Received;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.UnitId;
import jakarta.servlet.http.HttpSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Turns a posted registration into an entry, or into everything that is to be mended, all at once. */
@Component
class RegistrationDesk {

	/** Where what a rule refuses was typed. */
	private static final Map<String, String> FIELDS = Map.of("registry.date-in-future", "on", "registry.date-implausible",
			"on", "registry.date-after-came", "on", "registry.came-in-future", "came", "registry.came-too-early", "came",
			"registry.held-implausible", "held", "registry.enclosures-uncounted", "enclosures",
			"registry.answers-unknown", "answers", "registry.sealed-open", "sealed");

	private final Registry registry;
	private final AgendaLines books;
	private final AnsweredLetters letters;
	private final ScanDesk scans;
	private final Addressees addressees;
	private final Classification classification;
	private final Directory directory;
	private final OfficeClock clock;
	private final AgencyClock days;
	private final Wording wording;

	RegistrationDesk(Registry registry, AgendaLines books, AnsweredLetters letters, ScanDesk scans, Addressees addressees,
			Classification classification, Directory directory, OfficeClock clock, AgencyClock days, Wording wording) {
		this.registry = registry;
		this.books = books;
		this.letters = letters;
		this.scans = scans;
		this.addressees = addressees;
		this.classification = classification;
		this.directory = directory;
		this.clock = clock;
		this.days = days;
		this.wording = wording;
	}

	Outcome register(Actor actor, RegistrationForm form, DetailsForm details, @Nullable MultipartFile file,
			HttpSession session) {
		var faults = new ArrayList<>(faults(actor, form));
		details.faults(books.kinds()).map(each -> fault(each.field(), each.code(), each.details().toArray()))
				.forEach(faults::add);
		var agency = directory.agencyOf(actor.position()).id();
		var answers = letters.under(agency, details.answered()).orElse(null);
		if (answers == null && !details.answered().isEmpty()) {
			faults.add(fault("answers", "registry.answers-unknown"));
		}
		if (form.isSealed() && ScanDesk.isChosen(file)) {
			faults.add(fault("sealed", "registry.sealed-with-scan"));
		}
		var scan = form.isSealed() ? null : scan(actor, form, file, session, faults);
		var said = details.read(days.zone(agency), clock.now()).answering(answers).undated(form.isUndated());
		var day = form.isUndated() ? Optional.of(cameOn(said, agency)) : form.day();
		var to = addressees.named(agency, form.addressee() == null ? "" : form.addressee());
		if (scan == null && !form.isSealed() || !faults.isEmpty() || day.isEmpty() || to.isEmpty()) {
			return new Outcome(null, faults, scan, List.of());
		}
		var letter = form.received(day.get(), to.get().id(), scan == null ? null : scan.file(),
				wording.say("registry.sealed.number"), wording.say("registry.sealed.subject")).with(said);
		try {
			var opened = form.opened();
			return new Outcome(form.confirmsAnother()
					? registry.registerAnother(actor, opened, letter)
					: registry.register(actor, opened, letter), List.of(), scan, List.of());
		} catch (RefusedException refused) {
			return refused(refused, letter, scan);
		}
	}

	private LocalDate cameOn(EntryDetails said, UnitId agency) {
		var came = said.came();
		return days.dayOf(agency, came == null ? clock.now() : came);
	}

	private Outcome refused(RefusedException refused, Received letter, @Nullable Scan scan) {
		var alike = refused.code().equals("registry.alike");
		var field = alike ? "again" : FIELDS.getOrDefault(refused.code(), "");
		return new Outcome(null, List.of(fault(field, refused.code(), refused.details().toArray())), scan,
				alike ? registry.alike(letter) : List.of());
	}

	private List<FormFault> faults(Actor actor, RegistrationForm form) {
		var missing = form.missing().toList();
		var agency = directory.agencyOf(actor.position());
		return Stream.of(
				Stream.of(wording.why(registry.mayRegister(actor))).filter(why -> !why.isEmpty())
						.map(why -> new FormFault("", why)),
				missing.stream().map(field -> fault(field, "registry.missing." + field)),
				form.tooLong().map(field -> fault(field, "registry.too-long", RegistrationForm.longest(field))),
				form.unreadable().map(field -> fault(field, "registry.unknown-choice")),
				Stream.of("on").filter(field -> !missing.contains(field) && !form.isUndated() && form.day().isEmpty())
						.map(field -> fault(field, "registry.no-date")),
				Stream.ofNullable(form.addressee()).filter(text -> !text.isBlank())
						.filter(text -> addressees.named(agency.id(), text).isEmpty())
						.map(text -> fault("addressee", "registry.unknown-addressee", text, agency.name())),
				Stream.ofNullable(form.classification()).filter(text -> !text.isBlank())
						.filter(text -> classification.code(text.strip()).isEmpty())
						.map(text -> fault("classification", "registry.unknown-code", text)))
				.flatMap(found -> found).toList();
	}

	/** A new file takes the place of one sent before, unless it is refused. */
	private @Nullable Scan scan(Actor by, RegistrationForm form, @Nullable MultipartFile file, HttpSession session,
			List<FormFault> faults) {
		var kept = Scan.remembered(session, form.scan()).orElse(null);
		if (file == null || !ScanDesk.isChosen(file)) {
			if (kept == null) {
				faults.add(fault("file", "registry.scan-missing"));
			}
			return kept;
		}
		try {
			var scan = scans.take(by, file);
			scan.remember(session);
			return scan;
		} catch (RefusedException refused) {
			faults.add(fault("file", refused.code(), refused.details().toArray()));
			return kept;
		}
	}

	private FormFault fault(String field, String code, Object... details) {
		return new FormFault(field, wording.say(code, details));
	}

	/** Either what was registered, or what to mend: the faults, the scan that is kept, and entries that look the same. */
	record Outcome(@Nullable DocumentId registered, List<FormFault> faults, @Nullable Scan scan, List<IncomingView> alike) {

		Outcome() {
			this(null, List.of(), null, List.of());
		}
	}
}
