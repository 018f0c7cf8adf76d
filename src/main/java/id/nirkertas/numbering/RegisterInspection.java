package id.nirkertas.numbering;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Unit;
import id.nirkertas.numbering.Finding.Flaw;
import id.nirkertas.numbering.InspectionReader.Flawed;
import id.nirkertas.numbering.InspectionReader.Line;
import id.nirkertas.numbering.NumberedDocuments.Signed;
import id.nirkertas.shared.DocumentId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at every number of every register beside its letter, and at every signed letter beside its number, all as they stood at
 * one moment. Letters are another room's, so both lists pass by in pages; of an agency no more than the first findings are held.
 */
@Component
class RegisterInspection {

	static final int PAGE = 1000;
	/** Of an agency; of more there is only their count. */
	static final int MOST = 1000;

	private final InspectionReader reader;
	private final NumberBook book;
	private final Directory directory;
	private final ObjectProvider<NumberedDocuments> documents;
	private final LapsedReservations lapsed;
	private final PaperInspection paper;
	private final TransactionTemplate snapshot;

	RegisterInspection(InspectionReader reader, NumberBook book, Directory directory,
			ObjectProvider<NumberedDocuments> documents, LapsedReservations lapsed,
			PaperInspection paper, PlatformTransactionManager transactions) {
		this.reader = reader;
		this.book = book;
		this.directory = directory;
		this.documents = documents;
		this.lapsed = lapsed;
		this.paper = paper;
		this.snapshot = new TransactionTemplate(transactions);
		snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		snapshot.setReadOnly(true);
	}

	/** Of each agency that is there, and how many numbers were looked at. */
	List<Looked> all() {
		return Objects.requireNonNull(snapshot.execute(_ -> look()));
	}

	private List<Looked> look() {
		var agencies = new LinkedHashMap<String, Findings>();
		directory.agencies().stream().map(Unit::code).forEach(agency -> agencies.put(agency, alone(agency)));
		reader.doubles(MOST).forEach((agency, flawed) -> Optional.ofNullable(agencies.get(agency))
				.ifPresent(findings -> findings.add(flawed)));
		numbersBesideLetters(agencies);
		documents.stream().forEach(room -> lettersBesideNumbers(room, agencies));
		return agencies.entrySet().stream().map(each -> each.getValue().of(each.getKey())).toList();
	}

	/** What the registers say themselves. */
	private Findings alone(String agency) {
		var findings = new Findings(reader.registers(agency));
		findings.add(reader.holes(agency, MOST));
		findings.add(reader.ofOtherYears(agency, MOST));
		findings.add(reader.aheadByHand(agency, MOST));
		paper.withoutScan(agency).forEach(findings::add);
		return findings;
	}

	private void numbersBesideLetters(Map<String, Findings> agencies) {
		var page = reader.onLetters(agencies.keySet(), null, PAGE);
		while (!page.isEmpty()) {
			var asked = page.stream().map(line -> line.number().document()).toList();
			var letters = documents.stream().flatMap(room -> room.signed(asked).stream())
					.collect(Collectors.toMap(Signed::document, Function.identity()));
			var entries = new HashMap<DocumentId, String>();
			documents.stream().forEach(room -> entries.putAll(room.entered(asked)));
			var reserved = reservedForLiving(page);
			for (var line : page) {
				var document = line.number().document();
				flaw(line.number(), entries.get(document), letters.get(document), reserved.contains(document)).ifPresent(
						flaw -> findings(agencies, line).add(finding(line.number(), flaw)));
			}
			page = reader.onLetters(agencies.keySet(), page.getLast(), PAGE);
		}
	}

	/** Letters of these that wait for their signature under a number which can still be theirs. */
	private Set<DocumentId> reservedForLiving(List<Line> page) {
		var reserved = page.stream().map(Line::number).filter(number -> number.state() == NumberState.RESERVED)
				.filter(number -> !lapsed.isOverdue(number.register())).map(LetterNumber::document).toList();
		return documents.stream().flatMap(room -> room.living(reserved).stream()).collect(Collectors.toSet());
	}

	private static Findings findings(Map<String, Findings> agencies, Line line) {
		return Objects.requireNonNull(agencies.get(line.number().register().agency()));
	}

	private static Finding finding(LetterNumber number, Flaw flaw) {
		return new Finding(number.register(), number.place(), number.text(), flaw);
	}

	/**
	 * @param entry  the number under which it is entered, of what came in
	 * @param letter of what is signed
	 * @param waits  whether it can be signed under it yet
	 */
	private static Optional<Flaw> flaw(LetterNumber number, @Nullable String entry, @Nullable Signed letter,
			boolean waits) {
		if (entry != null) {
			return Optional.of(Flaw.OTHER_NUMBER).filter(_ -> !number.text().equals(entry));
		}
		if (letter == null) {
			return number.state() == NumberState.ISSUED
					? Optional.of(Flaw.NO_LETTER)
					: Optional.of(Flaw.RESERVED_FOR_NONE).filter(_ -> !waits);
		}
		if (number.state() == NumberState.RESERVED) {
			return Optional.of(Flaw.STILL_RESERVED);
		}
		if (!number.text().equals(letter.number())) {
			return Optional.of(Flaw.OTHER_NUMBER);
		}
		return Optional.of(Flaw.OTHER_DAY).filter(_ -> !number.on().equals(letter.on()));
	}

	private void lettersBesideNumbers(NumberedDocuments room, Map<String, Findings> agencies) {
		var page = room.signedBehind(new DocumentId(new UUID(0, 0)), PAGE);
		while (!page.isEmpty()) {
			var numbered = book.living(page.stream().map(Signed::document).toList()).stream().map(LetterNumber::document)
					.collect(Collectors.toSet());
			for (var letter : page) {
				var findings = agencies.get(letter.agency());
				if (findings != null && !numbered.contains(letter.document())) {
					findings.add(new Finding(new NumberRegister(letter.agency(), letter.on().getYear(), ""), "",
							letter.number(), Flaw.NO_ENTRY));
				}
			}
			page = room.signedBehind(page.getLast().document(), PAGE);
		}
	}

	/** The first of an agency, and how many there are in each of its registers. */
	private static final class Findings {

		private final List<Finding> first = new ArrayList<>();
		private final Map<NumberRegister, Integer> all = new HashMap<>();
		private final Map<NumberRegister, Counted> counted;

		Findings(Map<NumberRegister, Counted> registers) {
			counted = registers;
			registers.keySet().forEach(register -> all.put(register, 0));
		}

		void add(Finding finding) {
			add(List.of(new Flawed(1, finding)));
		}

		/** Of one sort. */
		void add(List<Flawed> flawed) {
			flawed.stream().collect(Collectors.toMap(each -> each.finding().register(), Flawed::all, (one, _) -> one))
					.forEach((register, more) -> all.merge(register, more, Integer::sum));
			flawed.stream().limit(MOST - first.size()).map(Flawed::finding).forEach(first::add);
		}

		Looked of(String agency) {
			return new Looked(agency, Map.copyOf(counted), Map.copyOf(all), List.copyOf(first));
		}
	}

	/**
	 * What was seen of one agency.
	 *
	 * @param counted   what the numbers of each register are
	 * @param registers how many flaws there are in each register, none in most; those of no register under one without a group
	 * @param findings  the first of them
	 */
	record Looked(String agency, Map<NumberRegister, Counted> counted, Map<NumberRegister, Integer> registers,
			List<Finding> findings) {

		/** How many numbers were looked at. */
		int numbers() {
			return counted.values().stream().mapToInt(Counted::sum).sum();
		}

		/** How many flaws there are. */
		int all() {
			return registers.values().stream().mapToInt(Integer::intValue).sum();
		}
	}
}
