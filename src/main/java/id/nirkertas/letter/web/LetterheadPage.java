package id.nirkertas.letter.web;

import id.nirkertas.directory.Unit;
import id.nirkertas.letter.AgencyPaper;
import id.nirkertas.letter.Fault;
import id.nirkertas.letter.LetterheadLines;
import id.nirkertas.letter.LetterheadVersion;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.RefusedException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out the page of a letterhead: its form, a letter under it beside, and its earlier versions. */
@Component
class LetterheadPage {

	private final AgencyPaper papers;
	private final KindVersions versions;
	private final SpecimenPictures pictures;
	private final Wording wording;

	LetterheadPage(AgencyPaper papers, KindVersions versions, SpecimenPictures pictures, Wording wording) {
		this.papers = papers;
		this.versions = versions;
		this.pictures = pictures;
		this.wording = wording;
	}

	/** @param at null for what the directory says */
	record Line(int version, String by, @Nullable Instant at, boolean current) {
	}

	/** @param word the code of its word */
	record Said(String word, String text) {
	}

	String show(Unit agency, LetterheadForm form, List<FormFault> faults, Model model) {
		var now = papers.now(agency);
		model.addAttribute("agency", agency);
		model.addAttribute("now", now);
		model.addAttribute("form", form);
		model.addAttribute("faults", faults);
		model.addAttribute("emblem", emblem(form).orElse(null));
		model.addAttribute("versions", lines(agency, now));
		specimen(agency, form, model);
		return "letter/letterhead";
	}

	/** What stands beside the form. */
	void specimen(Unit agency, LetterheadForm form, Model model) {
		model.addAttribute("doubts", papers.doubts(agency, form.lines()).stream().map(this::fault).toList());
		model.addAttribute("specimen", pictures.of(agency, form.lines()));
	}

	private Optional<String> emblem(LetterheadForm form) {
		return papers.logo(form.logo()).map(png -> "data:image/png;base64," + Base64.getEncoder().encodeToString(png));
	}

	List<Line> lines(Unit agency, LetterheadLines now) {
		return Stream.concat(papers.versions(agency).stream().map(version -> line(version, now)),
				Stream.of(new Line(0, wording.say("letter.letterhead.by-directory"), null, now.version() == 0))).toList();
	}

	private Line line(LetterheadVersion version, LetterheadLines now) {
		return new Line(version.lines().version(), versions.author(version.by(), version.as()), version.at(),
				version.lines().version() == now.version());
	}

	List<FormFault> faults(LetterheadForm form) {
		return papers.faults(form.lines()).stream().map(this::fault).toList();
	}

	private FormFault fault(Fault fault) {
		return new FormFault(fault.field(), wording.say(fault.code(), fault.details().toArray()));
	}

	FormFault fault(RefusedException refusal) {
		var field = refusal.code().startsWith("paper.emblem-") || refusal.code().equals("letter.letterhead.no-logo")
				? "file"
				: "";
		return new FormFault(field, wording.say(refusal.code(), refusal.details().toArray()));
	}

	/** Somebody saved first: the page says what is theirs, and the next save replaces it knowingly. */
	String conflict(Unit agency, LetterheadForm mine, Model model) {
		var theirs = LetterheadForm.of(papers.now(agency));
		model.addAttribute("differs", Stream.of(said("government", mine.government(), theirs.government()),
				said("name", mine.name(), theirs.name()), said("address", mine.address(), theirs.address()),
				said("footer", mine.footer(), theirs.footer()), said("logo", mine.logo(), theirs.logo()))
				.flatMap(Optional::stream).toList());
		var line = lines(agency, papers.now(agency)).stream().filter(Line::current).findFirst().orElseThrow();
		var fault = new FormFault("theirs", wording.say("letter.kind.changed-by", line.by(), line.at()));
		return show(agency, mine.basedOn(theirs.version()), List.of(fault), model);
	}

	private Optional<Said> said(String field, String mine, String theirs) {
		if (mine.strip().replace("\r\n", "\n").equals(theirs.strip())) {
			return Optional.empty();
		}
		var text = field.equals("logo")
				? wording.say(theirs.isEmpty() ? "letter.letterhead.ours" : "letter.letterhead.own")
				: theirs.isEmpty() ? wording.say("letter.theirs.empty") : theirs;
		return Optional.of(new Said("letter.letterhead.field." + field, text));
	}
}
