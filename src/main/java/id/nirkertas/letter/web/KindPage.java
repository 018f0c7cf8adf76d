package id.nirkertas.letter.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Unit;
import id.nirkertas.letter.Fault;
import id.nirkertas.letter.Kind;
import id.nirkertas.letter.KindDesign.Kop;
import id.nirkertas.letter.KindDesign.Need;
import id.nirkertas.letter.KindField;
import id.nirkertas.letter.KindPart;
import id.nirkertas.letter.KindVersion;
import id.nirkertas.letter.OwnKinds;
import id.nirkertas.letter.Stationery;
import id.nirkertas.paper.Sheet.Face;
import id.nirkertas.paper.Sheet.Size;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.RefusedException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out the page of a kind: its form, a letter of it beside, and its earlier versions. */
@Component
class KindPage {

	private static final List<String> TOKENS = List.of("URUT", "URUT:3", "KLAS", "UNIT", "JABATAN", "KEAMANAN", "BULAN:2",
			"BULAN:ROM", "TAHUN", "TAHUN:2");

	/** What is told of a word that is a field's key, or begins with one. */
	private static final Set<String> KEYED = Set.of("letter.kind.fault.unknown-word", "letter.kind.fault.unknown-field");

	private final Stationery stationery;
	private final OwnKinds own;
	private final KindForms forms;
	private final KindVersions versions;
	private final SpecimenPictures pictures;
	private final Directory directory;
	private final Wording wording;

	KindPage(Stationery stationery, OwnKinds own, KindForms forms, KindVersions versions, SpecimenPictures pictures,
			Directory directory,
			Wording wording) {
		this.stationery = stationery;
		this.own = own;
		this.forms = forms;
		this.versions = versions;
		this.pictures = pictures;
		this.directory = directory;
		this.wording = wording;
	}

	/** @param code under which its meaning is said */
	record Token(String written, String code) {

		static Token of(String name, String family) {
			var code = name.toLowerCase(Locale.ROOT).replace(':', '-').replace('_', '-');
			return new Token("{" + name + "}", "letter.kind.%s.%s".formatted(family, code));
		}
	}

	/** @param shownOn whose paper the letter beside it is on */
	record Place(@Nullable Unit agency, Unit shownOn) {
	}

	String show(KindVersion now, KindForm form, Place place, List<FormFault> faults, Model model) {
		model.addAttribute("specimen", specimen(form, now.kind(), place));
		model.addAttribute("now", now);
		model.addAttribute("retired", own.retired().contains(now.kind().code()));
		model.addAttribute("form", form);
		model.addAttribute("faults", faults);
		model.addAttribute("agency", place.agency());
		model.addAttribute("shownOn", place.shownOn());
		model.addAttribute("agencies", directory.choicesOfAgencies(place.shownOn().id()));
		model.addAttribute("versions", versions.of(now, place.agency()));
		choices(form, model);
		return "letter/kind";
	}

	private void choices(KindForm form, Model model) {
		model.addAttribute("tokens", TOKENS.stream().map(name -> Token.of(name, "token")).toList());
		model.addAttribute("words", Stream.concat(FieldNames.WORDS.stream().map(name -> Token.of(name, "word")),
				Stream.of(new Token("{….TERBILANG}", "letter.kind.word.day"),
						new Token("[[… {…}]]", "letter.kind.word.optional")))
				.toList());
		model.addAttribute("facts", String.join(", ", forms.facts()));
		model.addAttribute("sizes", Size.values());
		model.addAttribute("faces", Face.values());
		model.addAttribute("kops", Kop.values());
		model.addAttribute("needs", Need.values());
		model.addAttribute("fieldTypes", KindField.Type.values());
		model.addAttribute("partTypes", KindPart.Type.values());
		model.addAttribute("known", form.fields().stream().filter(field -> !field.key().isEmpty()).toList());
		model.addAttribute("newPlace", newPlace(form));
	}

	/** What is new usually stands before the signatures. */
	private static int newPlace(KindForm form) {
		var parts = form.parts();
		for (var place = 0; place < parts.size(); place++) {
			if (parts.get(place).type().equals(KindPart.Type.SIGNATURES.name())) {
				return place;
			}
		}
		return parts.size();
	}

	SpecimenPictures.Shown specimen(KindForm form, Kind base, Place place) {
		try {
			return pictures.of(forms.kind(form, base), place.shownOn());
		} catch (RefusedException refusal) {
			return pictures.none(refusal);
		}
	}

	/** What speaks against what was typed; a choice that no page offered is one fault. */
	List<FormFault> faults(KindForm form, Kind base, Place place) {
		try {
			var names = new FieldNames(form.fields(), forms.facts());
			return stationery.faults(forms.kind(form, base), StationeryScope.id(place.agency())).stream()
					.map(fault -> fault(fault, names)).toList();
		} catch (RefusedException refusal) {
			return List.of(fault(refusal));
		}
	}

	/** Says fields by the names that the page shows, as no clerk knows their keys. */
	private FormFault fault(Fault fault, FieldNames names) {
		var details = fault.details().stream().map(detail -> !(detail instanceof String text)
				? detail
				: KEYED.contains(fault.code()) ? names.shown(text) : names.shownIn(text)).toArray();
		return new FormFault(fault.field(), wording.say(fault.code(), details));
	}

	FormFault fault(RefusedException refusal) {
		return new FormFault("", wording.say(refusal.code(), refusal.details().toArray()));
	}

	/** Somebody saved first: the page says what is theirs. */
	String conflict(KindVersion theirs, KindForm mine, Place place, Model model) {
		var base = versions.before(theirs, mine.version(), place.agency());
		var merge = KindMerge.of(mine, forms.form(base.kind()), forms.form(theirs.kind()));
		model.addAttribute("taken", said(merge.taken(), theirs.kind()));
		model.addAttribute("differs", said(merge.differs(), theirs.kind()));
		var who = versions.of(theirs, place.agency()).stream().filter(KindVersions.Line::current).findFirst();
		var fault = new FormFault("theirs", wording.say("letter.kind.changed-by",
				who.map(KindVersions.Line::by).orElse(""), theirs.at()));
		return show(theirs, merge.form(), place, List.of(fault), model);
	}

	private List<Said> said(List<String> names, Kind theirs) {
		var form = forms.form(theirs);
		return names.stream().map(name -> new Said("letter.kind.field." + name, said(name, form))).toList();
	}

	private String said(String name, KindForm theirs) {
		return switch (name) {
			case KindMerge.LAYOUT -> layout(theirs);
			case "size" -> wording.name(Size.valueOf(theirs.text(name)));
			case "face" -> wording.name(Face.valueOf(theirs.text(name)));
			case "kop" -> wording.name(Kop.valueOf(theirs.text(name)));
			case "addressees", "body", "attachment" -> wording.name(Need.valueOf(theirs.text(name)));
			case "titles", "rank", "capitals", "annexes" ->
				wording.say(theirs.is(name) ? "letter.kind.yes" : "letter.kind.no");
			default -> theirs.text(name);
		};
	}

	private String layout(KindForm theirs) {
		var fields = theirs.fields().stream().map(KindForm.FieldRow::label).collect(Collectors.joining("; "));
		return Stream.concat(Stream.of(wording.say("letter.kind.fields") + ": " + fields),
				theirs.parts().stream().map(part -> "– " + wording.say(part.word()) + Stream
						.of(part.text(), part.above(), part.rows()).filter(text -> !text.isEmpty())
						.map(text -> "\n" + text).collect(Collectors.joining())))
				.collect(Collectors.joining("\n"));
	}

	/** @param word the code of its word */
	record Said(String word, String text) {
	}
}
