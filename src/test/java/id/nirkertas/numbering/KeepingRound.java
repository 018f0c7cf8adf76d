package id.nirkertas.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.directory.Directory;
import id.nirkertas.numbering.Hand.Act;
import id.nirkertas.numbering.Hand.Done;
import id.nirkertas.numbering.Hand.End;
import id.nirkertas.numbering.Hand.Mishaps;
import id.nirkertas.numbering.Hand.Step;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One game of keepers and of people who sign, with letters and registers of its own, around a New Year that is long to come. */
final class KeepingRound {

	static final int STEPS = 60;

	/** To one side of midnight and the other, and as far as it goes. */
	private static final List<Instant> TIMES = List.of(Instant.parse("2051-12-30T05:00:00Z"),
			Instant.parse("2051-12-31T16:59:59.999Z"), Instant.parse("2051-12-31T17:00:00Z"),
			Instant.parse("2052-01-03T05:00:00Z"));
	private static final List<LocalDate> DAYS = List.of(KeepingActs.EVE.minusDays(1), KeepingActs.EVE,
			KeepingActs.EVE.plusDays(1), KeepingActs.LAST);

	private final long seed;
	private final Random chance;
	private final Numbering numbering;
	private final JdbcClient database;
	private final Mishaps mishaps;
	private final Actor keeper;
	private final KeepingActs acts;
	private final List<KeepersDesk> desks;
	private final ModelKeeping beginning = new ModelKeeping();
	private final List<Done> history = Collections.synchronizedList(new ArrayList<>());

	KeepingRound(long seed, ApplicationContext beans, Mishaps mishaps) {
		this.seed = seed;
		this.chance = new Random(seed);
		this.mishaps = mishaps;
		this.numbering = beans.getBean(Numbering.class);
		this.database = beans.getBean(JdbcClient.class);
		this.keeper = beans.getBean(Staff.class).actor("agenda.bappeda");
		this.acts = new KeepingActs(chance, keeper);
		var agency = beans.getBean(Directory.class).agencyOf(keeper.position());
		this.desks = TIMES.stream().map(now -> KeepersDesk.at(now, beans, agency)).toList();
	}

	/** How often a hand had to wait. */
	int play(TransactionTemplate transactions, Set<String> answered) throws Exception {
		transactions.executeWithoutResult(_ -> begin());
		var waited = new Hands(chance, numbering, this::next).play(STEPS,
				threads -> new Hand(transactions, database, history, threads, mishaps));
		compare(answered);
		return waited;
	}

	private void begin() {
		database.sql("delete from numbering_rule where agency = ? or counted_in = ?")
				.params(KeepingActs.AGENCY, KeepingActs.AGENCY).update();
		var groups = List.of("SURAT", "KEPUTUSAN", "SURAT_EDARAN");
		for (var register : acts.registers) {
			database.sql("insert into numbering_rule values (?, ?, '*', ?, false, ?, false, false)")
					.params(KeepingActs.AGENCY, groups.get(acts.registers.indexOf(register)), register.group(),
							acts.patterns.getFirst().text())
					.update();
			database.sql("insert into numbering_rule values (?, ?, '*', ?, false, ?, false, false, ?)")
					.params(KeepingActs.GUEST, groups.get(acts.registers.indexOf(register)), register.group(),
							acts.patterns.getFirst().text(), KeepingActs.AGENCY)
					.update();
		}
		var desk = desks.getFirst();
		var today = DAYS.getFirst();
		for (var register : acts.registers.subList(0, 2)) {
			acts.holds.add(
					List.of(desk.spares.setAside(keeper, register, KeepingActs.EACH, KeepingActs.SPARE, KeepingActs.WHY),
							desk.spares.setAside(keeper, register, KeepingActs.EACH, KeepingActs.SHORT, KeepingActs.WHY),
							desk.blocks.take(keeper, register, KeepingActs.EACH, KeepingActs.WHY)));
			List.of(KeepingActs.SPARE, KeepingActs.SHORT, LocalDate.MAX)
					.forEach(last -> beginning.setAside(register, KeepingActs.EACH, last, today));
		}
		if (seed % 2 == 0) {
			acts.outageBefore(desk, beginning, today);
		}
	}

	private Step next(Hand hand) {
		var way = chance.nextInt(100);
		if (hand.isOpen() && way < 45) {
			return new End(way < 32);
		}
		var time = chance.nextInt(TIMES.size());
		return chance.nextInt(3) == 0 ? acts.signing(DAYS.get(time)) : acts.keeping(desks.get(time), DAYS.get(time));
	}

	private void compare(Set<String> answered) {
		var model = beginning;
		for (var done : history) {
			var after = new ModelKeeping(model);
			var answers = done.acts().stream().map(act -> act.model().apply(after)).toList();
			assertThat(done.answers()).as("-Dnumbering.seed=%d: %s", seed, done.acts().stream().map(Act::name).toList())
					.isEqualTo(answers);
			for (var act = 0; act < answers.size(); act++) {
				answered.add(answers.get(act).startsWith("numbering.")
						? answers.get(act)
						: done.acts().get(act).name().replaceFirst(":.*", ""));
			}
			if (done.committed()) {
				model = after;
			}
		}
		for (var register : acts.everyRegister()) {
			assertThat(lines(numbering.entries(register))).as("-Dnumbering.seed=%d", seed)
					.isEqualTo(lines(model.entries(register)));
			assertThat(desks.getFirst().start.onPaper(register)).as("-Dnumbering.seed=%d", seed)
					.isEqualTo(model.onPaper(register));
			assertThat(desks.getFirst().book.audit(register)).as("-Dnumbering.seed=%d", seed)
					.matches(audit -> audit.isEmpty() || audit.get().isSound());
		}
		assertThat(database.sql("""
				select e.text_key from numbering_entry e join numbering_register r on r.id = e.register
				where e.state <> 'VOID' and not e.free and r.register_group like ?
				group by split_part(e.series, '/', 1), r.year, e.text_key having count(*) > 1""").param(acts.name + '%')
				.query(String.class).list()).as("-Dnumbering.seed=%d: twice for one issuing agency", seed).isEmpty();
		for (var which = 0; which < 2; which++) {
			var block = which;
			model.written(acts.registers.get(which)).forEach((ordinal, revision) -> {
				var view = desks.getFirst().handwritten.get(acts.document(block, ordinal));
				assertThat(view.revision()).as("-Dnumbering.seed=%d", seed).isEqualTo(revision);
				assertThat(view.corrections()).as("-Dnumbering.seed=%d", seed).hasSize(revision);
			});
		}
	}

	/** Without the names of letters that nobody has, and what stands for a number that is open. */
	private List<String> lines(List<LetterNumber> numbers) {
		return numbers.stream()
				.map(each -> "%s %s %s %s %s %s".formatted(each.place(), each.on(), each.state(), each.reason(),
						acts.letters.contains(each.document()) ? each.document() : "",
						acts.letters.contains(each.document()) || each.state() == NumberState.ISSUED ? each.text() : ""))
				.toList();
	}
}
