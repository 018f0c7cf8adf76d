package id.nirkertas.numbering;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Unit;
import id.nirkertas.numbering.Finding.Flaw;
import id.nirkertas.numbering.NumberedDocuments.Signed;
import id.nirkertas.shared.DocumentId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Looks at every number of every register beside its letter, and at every signed letter beside its number. */
@Component
class RegisterInspection {

	private final InspectionTable table;
	private final NumberBook book;
	private final Directory directory;
	private final ObjectProvider<NumberedDocuments> documents;

	RegisterInspection(InspectionTable table, NumberBook book, Directory directory,
			ObjectProvider<NumberedDocuments> documents) {
		this.table = table;
		this.book = book;
		this.directory = directory;
		this.documents = documents;
	}

	/** Of each agency that is there, and how many numbers were looked at. */
	List<Looked> all() {
		var missing = book.audit().stream().filter(audit -> !audit.missing().isEmpty())
				.collect(Collectors.groupingBy(audit -> audit.register().agency()));
		var signed = new HashMap<Integer, List<Signed>>();
		return directory.agencies().stream().map(Unit::code)
				.map(agency -> look(agency, missing.getOrDefault(agency, List.of()), signed)).toList();
	}

	private Looked look(String agency, List<RegisterAudit> missing, Map<Integer, List<Signed>> signedIn) {
		var findings = new ArrayList<Finding>();
		missing.forEach(audit -> audit.missing().forEach(
				ordinal -> findings.add(new Finding(audit.register(), Integer.toString(ordinal), "", Flaw.HOLE))));
		var numbers = 0;
		for (var year : table.years(agency)) {
			var signed = signedIn.computeIfAbsent(year, this::signed);
			var lines = table.living(agency, year);
			numbers += lines.size();
			findings.addAll(beside(lines, signed));
			findings.addAll(withoutEntry(agency, year, lines, signed));
		}
		return new Looked(agency, numbers, List.copyOf(findings));
	}

	private List<Signed> signed(int year) {
		return documents.stream().flatMap(each -> each.signed(year).stream()).toList();
	}

	private static List<Finding> beside(List<Line> lines, List<Signed> signed) {
		var letters = signed.stream().collect(Collectors.toMap(Signed::document, each -> each));
		var findings = new ArrayList<Finding>();
		var known = new HashSet<String>();
		for (var line : lines) {
			var letter = letters.get(line.number().document());
			line.flaws(letter, known).forEach(flaw -> findings
					.add(new Finding(line.number().register(), line.number().place(), line.number().text(), flaw)));
		}
		return findings;
	}

	private static List<Finding> withoutEntry(String agency, int year, List<Line> lines, List<Signed> signed) {
		var numbered = lines.stream().map(line -> line.number().document()).collect(Collectors.<DocumentId>toSet());
		return signed.stream()
				.filter(letter -> letter.agency().equals(agency) && !numbered.contains(letter.document()))
				.map(letter -> new Finding(new NumberRegister(agency, year, ""), "", letter.number(), Flaw.NO_ENTRY))
				.toList();
	}

	/** What was seen of one agency. */
	record Looked(String agency, int numbers, List<Finding> findings) {
	}

	/**
	 * A living number that is not free.
	 *
	 * @param onPaper whether its letter was written by hand
	 */
	record Line(LetterNumber number, boolean onPaper) {

		/** @param known keys of numbers that were looked at before it */
		private List<Flaw> flaws(@Nullable Signed letter, Set<String> known) {
			var flaws = new ArrayList<Flaw>();
			if (!known.add(number.register().series() + ' ' + StandingText.key(number.text()))) {
				flaws.add(Flaw.TWICE);
			}
			if (number.on().getYear() != number.register().year()) {
				flaws.add(Flaw.OTHER_YEAR);
			}
			if (!onPaper && !number.register().group().equals(RegisterRules.AGENDA)) {
				flaws.addAll(letter == null ? alone() : beside(letter));
			}
			return flaws;
		}

		private List<Flaw> alone() {
			return number.state() == NumberState.ISSUED ? List.of(Flaw.NO_LETTER) : List.of();
		}

		private List<Flaw> beside(Signed letter) {
			if (number.state() == NumberState.RESERVED) {
				return List.of(Flaw.STILL_RESERVED);
			}
			if (!number.text().equals(letter.number())) {
				return List.of(Flaw.OTHER_NUMBER);
			}
			return number.on().equals(letter.on()) ? List.of() : List.of(Flaw.OTHER_DAY);
		}
	}
}
