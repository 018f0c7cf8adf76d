package id.nirkertas.letter;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Person;
import id.nirkertas.letter.Preflight.Check;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.signing.CertificateView;
import id.nirkertas.signing.Signing;
import id.nirkertas.storage.Vault;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Looks at everything a signature needs before the passphrase is used; each fault names who can mend it. */
@Component
class Inspection {

	private static final int ENDING_DAYS = 30;

	private final Signing signing;
	private final Vault vault;
	private final Directory directory;
	private final SigningAuthority authority;
	private final DraftCheck check;
	private final DraftDoubts doubts;
	private final OfficeClock clock;
	private final ObjectProvider<SignatureCondition> conditions;

	Inspection(Signing signing, Vault vault, Directory directory, SigningAuthority authority, DraftCheck check,
			DraftDoubts doubts, OfficeClock clock, ObjectProvider<SignatureCondition> conditions) {
		this.signing = signing;
		this.vault = vault;
		this.directory = directory;
		this.authority = authority;
		this.check = check;
		this.doubts = doubts;
		this.clock = clock;
		this.conditions = conditions;
	}

	Preflight of(Actor by, Letter letter, LetterView view) {
		var checks = new ArrayList<Check>();
		checks.add(certificate(by));
		owner(by).ifPresent(checks::add);
		checks.addAll(authority(by, letter, view));
		checks.addAll(content(letter, view));
		conditions.orderedStream().forEach(condition -> checks.addAll(condition.checks(view)));
		checks.add(check(signing.mayTimeStamp().isAllowed(), "letter.preflight.time-stamp"));
		checks.add(check(vault.isAvailable(), "letter.preflight.store"));
		return new Preflight(List.copyOf(checks));
	}

	/** What whoever signs will weigh, and who handles it before them too: nothing about their own certificate. */
	List<Check> doubts(Letter letter, LetterView view) {
		return Stream.concat(doubts.of(letter).stream().map(Check::doubt),
				conditions.orderedStream().flatMap(condition -> condition.checks(view).stream()).filter(Check::doubtful))
				.toList();
	}

	/** The first fault as the refusal of the act; all that the office's table says against it, in one. */
	void orRefuse(Actor by, Letter letter, LetterView view) {
		of(by, letter, view).checks().stream().filter(each -> !each.passed()).findFirst().ifPresent(fault -> {
			if (fault.code().startsWith(SigningAuthority.CODE)) {
				SigningAuthority.refusing(authority.refusals(letter.content())).orThrow();
			}
			throw new RefusedException(fault.code(), fault.details().toArray());
		});
	}

	/** What the office's table warned whoever signs it, by its codes, for the trail; empty for nothing. */
	String warned(Letter letter) {
		return authority.doubts(letter.content()).stream().map(Fault::code).distinct().collect(Collectors.joining(", "));
	}

	private Check certificate(Actor by) {
		var certificate = signing.certificateOf(by.person());
		if (certificate.isEmpty()) {
			return new Check("letter.preflight.certificate.missing", false, List.of());
		}
		return certificate(certificate.get(), LocalDate.ofInstant(certificate.get().validUntil(), clock.zone()));
	}

	/** The paper names the signatory, the signature the owner of the certificate: whoever verifies it sees both. */
	private Optional<Check> owner(Actor by) {
		var name = directory.person(by.person()).map(Person::name).orElse("");
		return signing.certificateOf(by.person()).map(CertificateView::subject)
				.filter(owner -> !owner.equalsIgnoreCase(name))
				.map(owner -> new Check("letter.preflight.certificate.other-name", true, true, List.of(owner, name), ""));
	}

	private Check certificate(CertificateView certificate, LocalDate last) {
		if (certificate.validUntil().isBefore(clock.now())) {
			return new Check("letter.preflight.certificate.expired", false, List.of(last));
		}
		if (certificate.validFrom().isAfter(clock.now())) {
			return new Check("letter.preflight.certificate.early", false,
					List.of(LocalDate.ofInstant(certificate.validFrom(), clock.zone())));
		}
		var ending = ChronoUnit.DAYS.between(clock.today(), last) <= ENDING_DAYS;
		return new Check(ending ? "letter.preflight.certificate.ending" : "letter.preflight.certificate", true,
				List.of(last));
	}

	private List<Check> authority(Actor by, Letter letter, LetterView view) {
		var signatory = letter.content().signatory();
		var holder = Optional.ofNullable(signatory).filter(by.position()::equals).flatMap(directory::holderOf)
				.filter(found -> found.person().id().equals(by.person()));
		var title = signatory == null ? "…" : directory.position(signatory).title();
		if (holder.isEmpty()) {
			return List.of(new Check("letter.preflight.authority.none", false, List.of(title, signatory == null
					? ""
					: directory.mayAct(new Actor(by.person(), signatory, by.capacity())))));
		}
		var said = Stream.concat(authority.refusals(letter.content()).stream().map(Check::failed),
				authority.doubts(letter.content()).stream().map(Check::doubt)).toList();
		return said.isEmpty() ? List.of(affirmed(holder.get().capacity(), title, view.kind().name())) : said;
	}

	/** Whoever stands in is told in which capacity they sign. */
	private static Check affirmed(Capacity capacity, String title, String kind) {
		return capacity == Capacity.PERMANENT
				? new Check("letter.preflight.authority", true, List.of(title, kind))
				: new Check("letter.preflight.authority.as", true, List.of(capacity, title, kind));
	}

	/** Each fault by its name, and whom the letter goes back to where only its drafter can mend it. */
	private List<Check> content(Letter letter, LetterView view) {
		var faults = check.faults(letter, view.attachments());
		var glyphs = faults.stream().filter(fault -> fault.code().equals("letter.fault.glyphs")).findFirst();
		var others = faults.stream()
				.filter(fault -> !fault.code().equals("letter.fault.glyphs") && !SigningAuthority.found(fault)).toList();
		var drafter = directory.position(letter.drafter()).title();
		var checks = new ArrayList<>(others.stream().map(Check::failed).toList());
		checks.add(others.stream().map(Fault::field).allMatch(References.FIELD::equals)
				? new Check("letter.preflight.complete", true, List.of(view.attachments().size()))
				: new Check("letter.preflight.complete.not", false, List.of(drafter)));
		checks.add(glyphs.isEmpty()
				? new Check("letter.preflight.glyphs", true, List.of())
				: new Check("letter.preflight.glyphs.missing", false,
						List.of(glyphs.get().details().getFirst(), drafter)));
		doubts.of(letter).stream().filter(doubt -> !SigningAuthority.found(doubt)).map(Check::doubt).forEach(checks::add);
		return List.copyOf(checks);
	}

	private static Check check(boolean passed, String code) {
		return new Check(passed ? code : code + ".down", passed, List.of());
	}
}
