package id.nirkertas.letter;

import id.nirkertas.directory.Directory;
import id.nirkertas.office.Secretariat;
import id.nirkertas.paper.Paper;
import id.nirkertas.paper.PrintedPaper;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.BeanFactory;

/** Letters as they are printed at a desk, with their number and day. */
record KindPrints(BeanFactory beans) {

	static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
	static final String NUMBER = "500.12/17/DISKOMINFO/2026";

	DraftContent sample(String kind) {
		return Objects.requireNonNull(samples().get(kind));
	}

	Map<String, DraftContent> samples() {
		return KindSamples.of(secretariat());
	}

	Secretariat secretariat() {
		return beans.getBean(Secretariat.class);
	}

	/** The same letter, signed by another. */
	DraftContent signedBy(DraftContent content, String signatory, Mandate mandate) {
		return new DraftContent(content.kind(), content.subject(), content.urgency(), content.secrecy(),
				content.classification(), content.addressees(), content.copies(), id(signatory), content.body(),
				content.more().with(mandate));
	}

	DraftContent copied(DraftContent content, String... to) {
		return new DraftContent(content.kind(), content.subject(), content.urgency(), content.secrecy(),
				content.classification(), content.addressees(), List.of(to).stream().map(this::id).toList(),
				content.signatory(), content.body(), content.more());
	}

	private PositionId id(String position) {
		return beans.getBean(Directory.class).positionCoded(position).orElseThrow().id();
	}

	Kind kind(DraftContent content) {
		return beans.getBean(Kinds.class).coded(content.kind()).orElseThrow();
	}

	PrintedPaper print(DraftContent content) {
		return print(content, kind(content));
	}

	PrintedPaper print(DraftContent content, Kind kind) {
		var directory = beans.getBean(Directory.class);
		var signatory = Objects.requireNonNull(content.signatory());
		var agency = directory.agencyOf(signatory);
		var letter = Letter.begun(DocumentId.random(), secretariat().acting("PRANATA1"), agency.id(), content,
				Instant.EPOCH);
		var job = new PrintJob(letter, kind, agency, beans.getBean(Letterheads.class).current(agency), List.of(), NUMBER,
				MONDAY, directory.holderOf(signatory, MONDAY).orElse(null));
		return beans.getBean(Paper.class).print(beans.getBean(SheetWriter.class).sample(job));
	}

	/** In one line of words. */
	String text(DraftContent content) {
		return text(print(content));
	}

	String text(PrintedPaper printed) {
		return beans.getBean(Paper.class).text(printed.pdf()).replaceAll("\\s+", " ");
	}

}
