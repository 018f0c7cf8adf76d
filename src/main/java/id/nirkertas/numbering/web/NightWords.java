package id.nirkertas.numbering.web;

import id.nirkertas.numbering.Counted;
import id.nirkertas.numbering.FallenDates;
import id.nirkertas.numbering.Night;
import id.nirkertas.numbering.Night.Inspected;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.platform.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the last night looked at, in one sentence: when, how many numbers, what each was, and how many findings. */
@Component
class NightWords {

	private final FallenDates fallen;
	private final DeedWords deeds;
	private final Wording wording;

	NightWords(FallenDates fallen, DeedWords deeds, Wording wording) {
		this.fallen = fallen;
		this.deeds = deeds;
		this.wording = wording;
	}

	/** Empty where no night has counted its numbers yet. */
	String of(NumberRegister register, Inspected inspected) {
		var at = inspected.at();
		var counted = inspected.counted();
		return at == null || counted == null ? "" : said(deeds.moment(register, at), counted, inspected.all());
	}

	/** Of all registers of an agency, none of which nobody has counted yet. */
	String of(String agency, Night night) {
		return night.counted().sum() == 0
				? ""
				: said(deeds.moment(new NumberRegister(agency, 0, ""), night.at()), night.counted(), night.all());
	}

	/** Numbers on letters written by hand that are dated before one in front of theirs, each with its reason. */
	List<String> fallen(NumberRegister register) {
		return fallen.of(register).stream().map(each -> each.since() == null
				? wording.say("numbering.book.fallen.one", each.place(), each.on(), each.reason())
				: wording.say("numbering.book.fallen.since", each.place(), each.on(), each.reason(), each.since())).toList();
	}

	private String said(String at, Counted counted, int findings) {
		return wording.say(findings == 0 ? "numbering.night.counted" : "numbering.night.counted.findings", at, counted.sum(),
				sorts(counted), findings);
	}

	private String sorts(Counted counted) {
		var sorts = new LinkedHashMap<String, Integer>();
		sorts.put("numbering.night.issued", counted.issued());
		sorts.put("numbering.night.agenda", counted.agenda());
		sorts.put("numbering.night.by-hand", counted.byHand());
		sorts.put("numbering.night.reserved", counted.reserved());
		sorts.put("numbering.night.set-aside", counted.setAside());
		sorts.put("numbering.night.annulled", counted.annulled());
		var said = sorts.entrySet().stream().filter(each -> each.getValue() > 0)
				.map(each -> wording.say(each.getKey(), each.getValue())).collect(Collectors.joining(" + "));
		return said.isEmpty() ? "0" : said;
	}
}
