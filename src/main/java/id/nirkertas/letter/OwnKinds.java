package id.nirkertas.letter;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Kinds that an office adds to its list, and takes off it. A new kind begins as an existing one, and takes its numbers from the
 * same register: two series whose numbers look alike would give two letters one number. Who signs it is who signs that one, as
 * long as the table of authority has no rule for the new kind itself.
 */
@Service
public class OwnKinds {

	private static final int LONGEST_CODE = 40;
	private static final String OWN = "OWN_";
	/** Fields of faults in what was written for a new kind; all others are its model's. */
	private static final Set<String> NAMED = Set.of("name", "title");

	private final KindTable table;
	private final Stationery stationery;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	OwnKinds(KindTable table, Stationery stationery, OfficeClock clock, ApplicationEventPublisher events) {
		this.table = table;
		this.stationery = stationery;
		this.clock = clock;
		this.events = events;
	}

	/** The codes of those that are no longer offered for new letters. */
	public Set<String> retired() {
		return Set.copyOf(table.retired());
	}

	/**
	 * Adds a kind for everybody at the end of the list, and answers its code. Refuses with letter.kind.not-yours whoever is no
	 * administrator, with letter.kind.unknown, letter.kind.own.name-taken, what its rules say against the name,
	 * letter.kind.own.model-faulty, and what no paper can show.
	 *
	 * @param from the code of the kind it begins as
	 */
	@Transactional
	public String begin(Actor by, String from, String name) {
		stationery.mayChange(by, null).orThrow();
		var called = name.strip();
		Verdict.when(!called.isEmpty() && called.length() <= KindRules.LINE, "letter.kind.fault.name").orThrow();
		table.lock();
		var all = table.newest();
		var model = all.stream().map(KindVersion::kind).filter(kind -> kind.code().equals(from)).findFirst()
				.orElseThrow(() -> new RefusedException("letter.kind.unknown"));
		Verdict.when(all.stream().noneMatch(each -> each.kind().isCalled(called)),
				"letter.kind.own.name-taken", called).orThrow();
		var code = code(called, all.stream().map(each -> each.kind().code()).collect(Collectors.toSet()));
		var kind = new Kind(code, 1, called, called.toUpperCase(Locale.ROOT), model.registerGroup(), model.pattern(),
				model.design());
		KindRules.faults(kind).stream().findFirst().ifPresent(fault -> {
			throw refusal(fault, model);
		});
		stationery.mayPrint(by, kind, null).orThrow();
		var now = clock.now();
		table.begin(code, from);
		table.add(new KindVersion(kind, null, false, by.person(), by.position(), now));
		events.publishEvent(new KindBegun(code, from, by, now));
		return code;
	}

	/** What is wrong with the name, or that the kind it was to begin as has to be mended first. */
	private static RefusedException refusal(Fault fault, Kind model) {
		return NAMED.contains(fault.field())
				? new RefusedException(fault.code(), fault.details().toArray())
				: new RefusedException("letter.kind.own.model-faulty", model.name());
	}

	/**
	 * Takes a kind off the list of those offered for new letters, or puts it back. Doing it again changes nothing. Refuses as
	 * {@link #begin}, and with letter.kind.own.last the last one.
	 */
	@Transactional
	public void offer(Actor by, String code, boolean offered) {
		stationery.mayChange(by, null).orThrow();
		table.lock();
		var all = table.newest().stream().map(each -> each.kind().code()).toList();
		Verdict.when(all.contains(code), "letter.kind.unknown").orThrow();
		var retired = table.retired();
		if (retired.contains(code) == !offered) {
			return;
		}
		Verdict.when(offered || all.stream().anyMatch(each -> !each.equals(code) && !retired.contains(each)),
				"letter.kind.own.last").orThrow();
		table.retire(code, !offered);
		events.publishEvent(new KindOffered(code, offered, by, clock.now()));
	}

	/** Whether a code is one of a kind that did not come with the product. */
	static boolean isOwn(String code) {
		return code.startsWith(OWN);
	}

	/** In the manner of those that came with the product: NOTA_KESEPAHAMAN. */
	private static String code(String name, Set<String> taken) {
		var plain = Normalizer.normalize(name, Normalizer.Form.NFD).toUpperCase(Locale.ROOT).replaceAll("\\p{M}", "")
				.replaceAll("[^A-Z0-9]+", "_").replaceAll("^_|_$", "");
		var base = OWN + plain.substring(0, Math.min(plain.length(), LONGEST_CODE));
		return IntStream.iterate(1, number -> number + 1).mapToObj(number -> number == 1 ? base : base + "_" + number)
				.filter(code -> !taken.contains(code)).findFirst().orElseThrow();
	}
}
