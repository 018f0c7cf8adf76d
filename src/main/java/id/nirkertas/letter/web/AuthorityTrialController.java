package id.nirkertas.letter.web;

import id.nirkertas.letter.AuthorityRule;
import id.nirkertas.letter.AuthorityRule.Outcome;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.Mandate;
import id.nirkertas.letter.OutsideParty;
import id.nirkertas.letter.Particulars;
import id.nirkertas.letter.SigningAuthority;
import id.nirkertas.letter.SigningAuthority.Decision;
import id.nirkertas.letter.Stationery;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import id.nirkertas.shared.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Whether an official may sign such a letter, in which capacity, and by which rule of the table: the very question that is asked
 * when a signatory is chosen, before the signature and at it. It tells nothing of any letter, so everybody may ask.
 */
@SignedIn
@Controller
class AuthorityTrialController {

	private final SigningAuthority authority;
	private final AuthorityForm form;
	private final AuthorityWords words;
	private final Stationery stationery;
	private final PositionNames names;
	private final Wording wording;

	AuthorityTrialController(SigningAuthority authority, AuthorityForm form, AuthorityWords words, Stationery stationery,
			PositionNames names, Wording wording) {
		this.authority = authority;
		this.form = form;
		this.words = words;
		this.stationery = stationery;
		this.names = names;
		this.wording = wording;
	}

	/**
	 * A rule that holds for it.
	 *
	 * @param words which one it is
	 * @param said what it says against the signatory; empty for nothing
	 */
	record Finding(AuthorityRule rule, String words, String said) {

		/** Whether it keeps them from signing, rather than warning them. */
		public boolean isRefusal() {
			return weight() == Outcome.REFUSE;
		}

		/** The gravest decides, so it is read first. */
		Outcome weight() {
			return said.isEmpty() ? Outcome.ALLOW : rule.say().outcome();
		}
	}

	@GetMapping("/authority/trial")
	String ask(@RequestParam MultiValueMap<String, String> asked, Model model) {
		model.addAttribute("kinds", stationery.all(null));
		model.addAttribute("positions", names.all());
		model.addAttribute("capacities", AuthorityForm.CAPACITIES);
		model.addAttribute("mandates", Mandate.values());
		model.addAttribute("asked", asked.toSingleValueMap());
		model.addAttribute("faults", List.<FormFault>of());
		try {
			answer(asked, model);
		} catch (RefusedException refusal) {
			var field = refusal.details().stream().map(Object::toString).filter(asked::containsKey)
					.reduce((_, last) -> last);
			model.addAttribute("faults",
					List.of(new FormFault(field.orElse(""), wording.say(code(refusal), refusal.details().toArray()))));
		}
		return "letter/authority-trial";
	}

	/** Nothing is saved here, so nothing is said of that. */
	private static String code(RefusedException refusal) {
		return switch (refusal.code()) {
			case "letter.unknown-position" -> "letter.authority.trial.unknown-position";
			case "letter.several-positions" -> "letter.authority.trial.several-positions";
			default -> refusal.code();
		};
	}

	private void answer(MultiValueMap<String, String> asked, Model model) {
		var signatory = form.position("signatory", DraftForm.one(asked, "signatory"));
		if (signatory == null) {
			return;
		}
		var kind = DraftForm.one(asked, "kind");
		Verdict.when(stationery.all(null).stream().anyMatch(each -> each.kind().code().equals(kind)), "letter.fault.kind",
				"kind")
				.and(Verdict.when(names.maySign(signatory), "letter.authority.trial.no-signatory", names.of(signatory),
						"signatory"))
				.orThrow();
		var capacity = Objects.requireNonNullElse(AuthorityForm.capacity(DraftForm.one(asked, "capacity")),
				Capacity.PERMANENT);
		var decisions = authority.decisions(content(asked, signatory), capacity);
		model.addAttribute("findings", decisions.stream().map(this::finding)
				.sorted(Comparator.comparing(Finding::weight).reversed()).toList());
		model.addAttribute("answer", decisions.stream().filter(decision -> decision.fault() != null)
				.map(decision -> decision.rule().say().outcome()).max(Enum::compareTo).map(wording::name)
				.orElseGet(() -> wording.say("letter.authority.trial.allowed")));
	}

	private Finding finding(Decision decision) {
		var going = decision.rule().going();
		var fault = decision.fault();
		return new Finding(decision.rule(), decision.isSilence() ? words.silence(going) : words.rule(going),
				fault == null ? "" : wording.say(fault.code(), fault.details().toArray()));
	}

	private DraftContent content(MultiValueMap<String, String> asked, PositionId signatory) {
		var beyond = DraftForm.one(asked, "beyond").equals(KindForm.YES);
		var addressee = form.position("addressee", DraftForm.one(asked, "addressee"));
		var plain = new DraftContent(DraftForm.one(asked, "kind"), "", Urgency.NORMAL, Secrecy.ORDINARY, "",
				only(addressee), List.of(), signatory, "");
		var mandate = DraftForm.one(asked, "mandate").isEmpty()
				? Mandate.OWN
				: DraftForm.constant(Mandate.class, DraftForm.one(asked, "mandate"), "letter.kind.unknown-choice");
		var outside = beyond ? List.of(new OutsideParty("…", "")) : List.<OutsideParty>of();
		return plain.with(new Particulars(plain.more().details(), mandate, "", outside, List.of()));
	}

	private static List<PositionId> only(@Nullable PositionId addressee) {
		return addressee == null ? List.of() : List.of(addressee);
	}
}
