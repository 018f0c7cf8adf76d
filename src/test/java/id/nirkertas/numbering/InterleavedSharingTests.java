package id.nirkertas.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.numbering.RegisterRule.Say;
import id.nirkertas.numbering.RegisterRule.Scope;
import id.nirkertas.office.DevelopmentOffice;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keepers of two agencies, and people who sign for both, all want numbers of one register that both share, while an administrator
 * gives the register to the one and to the other. No two letters of one agency bear one number, each number is accounted for, and
 * a keeper is let in or refused as it stood at some moment of their act.
 *
 * <p>{@code -Dnumbering.acts} and {@code -Dnumbering.seed}.
 */
@Tag("endurance")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "nirkertas.directory.organisation="
		+ DevelopmentOffice.ORGANISATION)
@Import({DevelopmentOffice.class, ModelLetters.class})
@SuppressWarnings("NullAway.Init")
class InterleavedSharingTests {

	static final int ACTS = Integer.getInteger("numbering.acts", 300);
	static final String HOST = "SETDA";
	static final String GUEST = "GUB";
	static final String WHY = "Perlu";

	@Autowired
	RegisterRules rules;
	@Autowired
	KeeperChanges changes;
	@Autowired
	SpareNumbers spares;
	@Autowired
	PaperBlocks blocks;
	@Autowired
	GivenNumbers given;
	@Autowired
	Numbering numbering;
	@Autowired
	RegisterBook book;
	@Autowired
	Staff staff;
	@Autowired
	JdbcClient database;

	final String name = "BERSAMA" + Long.toUnsignedString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
	/** It names no agency, so that letters of both would read alike but for whose they are. */
	final NumberPattern pattern = new NumberPattern("{URUT}/" + name + "/{TAHUN}");
	final List<RegisterRule> said = List.of(rule(GUEST, HOST), rule(HOST, ""));
	final Queue<Change> changed = new ConcurrentLinkedQueue<>();
	final Queue<Attempt> attempts = new ConcurrentLinkedQueue<>();
	final Queue<Hold> holds = new ConcurrentLinkedQueue<>();
	NumberRegister register;

	/** Who keeps it from some moment of these on: the agency. */
	record Change(String keeper, long begun, long ended) {
	}

	/** An act of a keeper of an agency, and whether it was refused as another's affair. */
	record Attempt(String agency, long begun, long ended, boolean refused) {
	}

	@BeforeEach
	void countTogether() {
		register = new NumberRegister(HOST, Staff.today().getYear(), name);
		said.forEach(rule -> rules.put(staff.actor("admin"), rule, now(rule), true));
		changed.add(new Change(HOST, 0, 0));
	}

	@AfterEach
	void countApart() {
		said.reversed().forEach(rule -> rules.remove(staff.actor("admin"), rule.scope(), now(rule), true));
	}

	private RegisterRule rule(String agency, String countedIn) {
		return new RegisterRule(new Scope(agency, "SURAT", "*"),
				new Say(name, false, pattern.text(), false, false, countedIn));
	}

	private String now(RegisterRule rule) {
		return rules.said(rule.scope()).map(Say::summary).orElse("");
	}

	@Test
	void whoeverKeepsASharedRegisterNoNumberIsTwiceOrUnaccountedForAndOnlyItsKeeperKeepsIt() throws Exception {
		var seed = Long.getLong("numbering.seed", System.nanoTime());
		System.out.println("-Dnumbering.seed=" + seed);
		var host = staff.actor("agenda.setda");
		var guest = staff.actor("tu.gub", "AGENDA.GUB");
		var over = new AtomicBoolean();
		try (var desks = Executors.newFixedThreadPool(7)) {
			var giver = desks.submit(() -> giveToAndFro(new Random(seed), over));
			var work = new ArrayList<Callable<Object>>();
			for (var desk = 1; desk <= 2; desk++) {
				var chance = new Random(seed + desk);
				work.add(Executors.callable(() -> keep(HOST, host, chance)));
				work.add(Executors.callable(() -> keep(GUEST, guest, new Random(seed - chance.nextInt(1000)))));
				work.add(Executors.callable(() -> sign(new Random(seed + chance.nextInt(1000)))));
			}
			for (var done : desks.invokeAll(work)) {
				done.get();
			}
			over.set(true);
			giver.get();
		}

		assertThat(doubles()).as("twice for one issuing agency").isEmpty();
		for (var each : List.of(register, own(GUEST))) {
			assertThat(book.audit(each).orElseThrow()).matches(RegisterAudit::isSound);
		}
		assertThat(attempts).as("let in or refused as it stood meanwhile").allMatch(this::isHonoured);
		for (var agency : List.of(HOST, GUEST)) {
			assertThat(attempts).filteredOn(each -> each.agency().equals(agency)).extracting(Attempt::refused)
					.as("what may happen to keepers of " + agency).contains(true, false);
		}
		assertThat(database
				.sql("select distinct split_part(series, '/', 1) from numbering_entry where hold = any(?) and state = "
						+ "'ISSUED'")
				.param(holds.stream().map(Hold::id).toArray(UUID[]::new)).query(String.class).list())
				.as("letters written by hand of both").containsExactlyInAnyOrder(HOST, GUEST);
	}

	private Void giveToAndFro(Random chance, AtomicBoolean over) throws InterruptedException {
		var admin = staff.actor("admin");
		for (var keeper = ""; !over.get() || !keeper.isEmpty();) {
			var next = keeper.isEmpty() ? GUEST : "";
			var begun = System.nanoTime();
			changes.name(admin, register, next, keeper, WHY);
			changed.add(new Change(next.isEmpty() ? HOST : GUEST, begun, System.nanoTime()));
			keeper = next;
			Thread.sleep(5 + chance.nextInt(40));
		}
		return null;
	}

	private void keep(String agency, Actor keeper, Random chance) {
		for (var act = 0; act < ACTS; act++) {
			var begun = System.nanoTime();
			try {
				keep(keeper, chance);
				attempts.add(new Attempt(agency, begun, System.nanoTime(), false));
			} catch (RefusedException refused) {
				attempts.add(new Attempt(agency, begun, System.nanoTime(), refused.code().equals("numbering.not-keeper")));
			} catch (PessimisticLockingFailureException nothingDone) {
				// Another was first; who was let in by then is no matter
				continue;
			}
		}
	}

	private void keep(Actor keeper, Random chance) {
		var hold = holds.stream().skip(holds.isEmpty() ? 0 : chance.nextInt(holds.size())).findFirst().orElse(null);
		var way = hold == null ? chance.nextInt(2) : chance.nextInt(7);
		switch (way) {
			case 0 -> holds.add(spares.setAside(keeper, register, 1 + chance.nextInt(2), Staff.today(), WHY));
			case 1 -> holds.add(blocks.take(keeper, register, 1 + chance.nextInt(4), WHY));
			case 2 -> asking(chance, letter -> given.next(keeper, letter, WHY));
			default -> keep(keeper, chance, Objects.requireNonNull(hold));
		}
	}

	private void keep(Actor keeper, Random chance, Hold hold) {
		var number = hold.numbers().get(chance.nextInt(hold.numbers().size())).number();
		if (hold.purpose() == Hold.Purpose.SPARE) {
			if (chance.nextBoolean()) {
				spares.giveBack(keeper, hold.id(), number.ordinal(), WHY);
			} else {
				asking(chance,
						letter -> given.give(keeper, letter, hold.id(), number.ordinal(), Staff.today(), WHY));
			}
		} else if (chance.nextInt(6) == 0) {
			blocks.giveBack(keeper, hold.id(), WHY);
		} else {
			blocks.enter(keeper, hold.id(), number.ordinal(), new HandWritten(pattern.format(number.ordinal(), Staff.today(),
					Map.of()), Staff.today(), "Kepala", "", Secrecy.SECRET, null, null,
					chance.nextBoolean() ? HOST : GUEST));
		}
	}

	private void sign(Random chance) {
		for (var act = 0; act < ACTS; act++) {
			var request = request(chance);
			try {
				numbering.reserve(request);
				if (chance.nextInt(4) == 0) {
					numbering.annul(request.document(), "letter.withdrawn");
				} else {
					numbering.issue(request.document());
				}
			} catch (PessimisticLockingFailureException nothingDone) {
				continue;
			}
		}
	}

	private void asking(Random chance, Consumer<DocumentId> act) {
		var request = shared(chance.nextBoolean() ? HOST : GUEST);
		ModelLetters.ASKED.set(request);
		try {
			act.accept(request.document());
		} finally {
			ModelLetters.ASKED.remove();
		}
	}

	/** Letters of the guest are counted in its own register too, where numbers read the same. */
	private NumberRequest request(Random chance) {
		return switch (chance.nextInt(3)) {
			case 0 -> new NumberRequest(own(GUEST), DocumentId.random(), Staff.today(), pattern, Map.of());
			case 1 -> shared(GUEST);
			default -> shared(HOST);
		};
	}

	private NumberRequest shared(String issuing) {
		return new NumberRequest(register, DocumentId.random(), Staff.today(), pattern, Map.of(), issuing);
	}

	private NumberRegister own(String agency) {
		return new NumberRegister(agency, register.year(), name);
	}

	private List<?> doubles() {
		return database.sql("""
				select e.text_key from numbering_entry e join numbering_register r on r.id = e.register
				where e.state <> 'VOID' and not e.free and r.register_group = ?
				group by split_part(e.series, '/', 1), e.text_key having count(*) > 1""").param(name).query(String.class)
				.list();
	}

	/** Refused while another may have kept it, and let in while they may have themselves. */
	private boolean isHonoured(Attempt attempt) {
		return keepers(attempt).anyMatch(keeper -> keeper.equals(attempt.agency()) != attempt.refused());
	}

	/** All that may have kept it during an act. */
	private Stream<String> keepers(Attempt attempt) {
		var all = List.copyOf(changed);
		return Stream.iterate(0, each -> each < all.size(), each -> each + 1)
				.filter(each -> all.get(each).begun() < attempt.ended()
						&& (each + 1 == all.size() || all.get(each + 1).ended() > attempt.begun()))
				.map(each -> all.get(each).keeper());
	}
}
