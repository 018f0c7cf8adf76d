package id.nirkertas.paper;

import id.nirkertas.paper.Part.Addressees;
import id.nirkertas.paper.Part.Annex;
import id.nirkertas.paper.Part.Clauses;
import id.nirkertas.paper.Part.Clauses.Clause;
import id.nirkertas.paper.Part.Facts;
import id.nirkertas.paper.Part.Facts.Fact;
import id.nirkertas.paper.Part.Heading;
import id.nirkertas.paper.Part.Letterhead;
import id.nirkertas.paper.Part.Letterhead.Line;
import id.nirkertas.paper.Part.Saying;
import id.nirkertas.paper.Part.Signatures;
import id.nirkertas.paper.Part.Signatures.Signature;
import id.nirkertas.paper.Part.Text;
import id.nirkertas.paper.Sheet.Running;
import java.util.List;

/** Reads a sheet before it is set: every text is cleaned and kept, so that the fonts can be asked for it. */
final class Reading {

	private final Words words = new Words();
	private final BlockReading text = new BlockReading(words);

	private Reading() {
	}

	static FairCopy of(Sheet raw) {
		var reading = new Reading();
		var sheet = reading.sheet(raw);
		return new FairCopy(sheet, reading.words.all(), reading.words.length());
	}

	private Sheet sheet(Sheet raw) {
		var running = new Running(words.line(raw.running().footer()), words.lineOrNull(raw.running().stamp()),
				words.lineOrNull(raw.running().copyMark()));
		var title = CleanText.line(raw.title());
		return new Sheet(raw.look(), running, title.isEmpty() ? "Naskah dinas" : title, CleanText.line(raw.author()),
				parts(raw.parts()), raw.verifyAddress(), raw.metadata());
	}

	private List<Part> parts(List<Part> raw) {
		words.descend();
		var parts = raw.stream().map(this::part).toList();
		words.ascend();
		return parts;
	}

	private Part part(Part raw) {
		words.count();
		return switch (raw) {
			case Letterhead head -> letterhead(head);
			case Heading heading -> new Heading(words.line(heading.title()), words.lineOrNull(heading.number()),
					words.lines(heading.above()));
			case Facts facts -> new Facts(facts.facts().stream().map(this::fact).toList(),
					words.lineOrNull(facts.dated()), facts.ruled());
			case Addressees addressees -> new Addressees(words.texts(addressees.names()), words.line(addressees.place()));
			case Text body -> new Text(text.blocks(body.blocks()));
			case Saying saying -> new Saying(words.line(saying.text()));
			case Clauses clauses -> new Clauses(clauses.clauses().stream().map(this::clause).toList());
			case Signatures signatures -> new Signatures(words.lines(signatures.dated()),
					signatures.signatures().stream().map(this::signature).toList());
			case Part.Copies copies -> new Part.Copies(Copies.punctuated(words.lines(copies.names())));
			case Annex annex -> new Annex(words.lines(annex.head()), parts(annex.parts()));
		};
	}

	private Letterhead letterhead(Letterhead raw) {
		var picture = raw.picture();
		return new Letterhead(raw.emblem(),
				raw.lines().stream().map(line -> new Line(line.weight(), words.line(line.text())))
						.filter(line -> !line.text().isEmpty()).toList(),
				picture == null ? null : new Picture(picture.png(), CleanText.line(picture.words())));
	}

	private Fact fact(Fact raw) {
		words.count();
		return new Fact(words.line(raw.name()), words.texts(raw.values()), raw.later());
	}

	private Clause clause(Clause raw) {
		words.count();
		return new Clause(words.line(raw.label()), text.blocks(raw.blocks()));
	}

	private Signature signature(Signature raw) {
		words.count();
		return new Signature(words.lines(raw.above()), words.lines(raw.position()), words.line(raw.name()),
				words.lines(raw.below()), raw.electronic(), words.line(raw.stamp()), raw.stated());
	}
}
