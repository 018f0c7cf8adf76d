package id.nirkertas.registry.web;

import id.nirkertas.classification.Classification;
import id.nirkertas.directory.Directory;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.Wording;
import id.nirkertas.registry.IncomingView;
import id.nirkertas.registry.Received;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Turns a posted registration into an entry, or into everything that is to be mended, all at once. */
@Component
class RegistrationDesk {

	private final Registry registry;
	private final ScanDesk scans;
	private final Addressees addressees;
	private final Classification classification;
	private final Directory directory;
	private final Wording wording;

	RegistrationDesk(Registry registry, ScanDesk scans, Addressees addressees, Classification classification,
			Directory directory, Wording wording) {
		this.registry = registry;
		this.scans = scans;
		this.addressees = addressees;
		this.classification = classification;
		this.directory = directory;
		this.wording = wording;
	}

	Outcome register(Actor actor, RegistrationForm form, @Nullable MultipartFile file, HttpSession session) {
		var faults = new ArrayList<>(faults(actor, form));
		var scan = scan(actor, form, file, session, faults);
		var day = form.day();
		var to = addressees.named(directory.agencyOf(actor.position()).id(),
				form.addressee() == null ? "" : form.addressee());
		if (scan == null || !faults.isEmpty() || day.isEmpty() || to.isEmpty()) {
			return new Outcome(null, faults, scan, List.of());
		}
		var letter = form.received(day.get(), to.get().id(), scan.file());
		try {
			var opened = form.opened();
			return new Outcome(form.confirmsAnother()
					? registry.registerAnother(actor, opened, letter)
					: registry.register(actor, opened, letter), List.of(), scan, List.of());
		} catch (RefusedException refused) {
			return refused(refused, letter, scan);
		}
	}

	private Outcome refused(RefusedException refused, Received letter, Scan scan) {
		var alike = refused.code().equals("registry.alike");
		var field = alike ? "again" : refused.code().startsWith("registry.date-") ? "on" : "";
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
				Stream.of("on").filter(field -> !missing.contains(field) && form.day().isEmpty())
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
