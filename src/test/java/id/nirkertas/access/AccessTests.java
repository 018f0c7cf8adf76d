package id.nirkertas.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.audit.Trail;
import id.nirkertas.audit.TrailEntry;
import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Duty;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.Look;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class AccessTests {

	@Autowired
	SheetTables tables;

	@Autowired
	SightBook sights;

	@Autowired
	OfficeClock clock;

	@Autowired
	Trail trail;

	@Autowired
	PlatformTransactionManager transactions;

	final List<Object> published = new ArrayList<>();
	final SmallOffice office = new SmallOffice();
	final DocumentId letter = DocumentId.random();
	final PersonId sari = PersonId.random();
	final PersonId budi = PersonId.random();
	final PositionId head = office.fill(sari);
	final PositionId clerk = office.fill(budi);

	Access access;

	@BeforeEach
	void opensTheOffice() {
		access = access(sights);
	}

	@Test
	void showsALetterFromTheGrantToItsEnd() {
		access.open(letter, office.unit, Secrecy.ORDINARY);
		assertThat(access.maySee(sari, letter).isAllowed()).isFalse();

		access.grant(letter, head, Role.ADDRESSEE);
		assertThat(access.maySee(sari, letter).isAllowed()).isTrue();
		assertThat(access.why(sari, letter)).containsExactly(new Reason("access.takes-part", head, Role.ADDRESSEE));
		assertThat(access.maySee(budi, letter).isAllowed()).isFalse();

		access.end(letter, head, Role.ADDRESSEE);
		assertThat(access.maySee(sari, letter).isAllowed()).isFalse();
	}

	@Test
	void tellsIndexesOfEachChangeOnce() {
		access.open(letter, office.unit, Secrecy.ORDINARY);
		access.open(letter, office.unit, Secrecy.ORDINARY);
		access.grant(letter, head, Role.ADDRESSEE);
		access.grant(letter, head, Role.ADDRESSEE);
		access.end(letter, head, Role.ADDRESSEE);
		access.end(letter, head, Role.ADDRESSEE);
		access.grant(letter, head, Role.ADDRESSEE);

		assertThat(published).hasSize(4).containsOnly(new AccessChanged(letter));
	}

	@Test
	void keepsForWhoeverActedWhatTheirPostNoLongerShows() {
		access.open(letter, office.unit, Secrecy.SECRET);
		access.grant(letter, head, Role.SIGNATORY);
		acts(new Worked(letter, new Actor(sari, head, Capacity.ACTING_DAILY), clock.now()));
		acts(new Worked(letter, new Actor(sari, head, Capacity.ACTING_DAILY), clock.now()));
		office.leave(sari);

		assertThat(access.why(sari, letter)).containsExactly(new Reason("access.acted", head, null, Capacity.ACTING_DAILY));
		assertThat(Collections.disjoint(access.keysFor(sari), access.keysOf(letter))).isFalse();
		assertThat(published).as("opened, granted, acted").hasSize(3).containsOnly(new AccessChanged(letter));
	}

	@Test
	void keepsNothingForALookNorForWhatIsDoneUnseen() {
		access.open(letter, office.unit, Secrecy.SECRET);
		access.grant(letter, head, Role.SIGNATORY);
		acts(new Looked(letter, new Actor(sari, head, Capacity.ACTING_DAILY), clock.now()));
		acts(new Worked(letter, new Actor(budi, clerk, Capacity.PERMANENT), clock.now()));
		office.leave(sari);

		assertThat(access.maySee(sari, letter).isAllowed()).isFalse();
		assertThat(access.maySee(budi, letter).isAllowed()).isFalse();
	}

	@Test
	void takesFromAPositionAlsoWhatWasDoneInIt() {
		access.open(letter, office.unit, Secrecy.ORDINARY);
		access.grant(letter, head, Role.REVIEWER);
		access.grant(letter, head, Role.SIGNATORY);
		acts(new Worked(letter, new Actor(sari, head, Capacity.ACTING_DAILY), clock.now()));
		office.leave(sari);

		access.end(letter, head, Role.SIGNATORY);
		assertThat(access.maySee(sari, letter).isAllowed()).as("the position still takes part").isTrue();
		access.end(letter, head, Role.REVIEWER);
		assertThat(access.maySee(sari, letter).isAllowed()).isFalse();
	}

	private void acts(Evidence act) {
		new OwnHistory(access, tables, published::add).keep(act);
	}

	@Test
	void meetsInKeysWhomItShowsTheLetter() {
		access.open(letter, office.unit, Secrecy.RESTRICTED);
		access.grant(letter, head, Role.ADDRESSEE);

		assertThat(Collections.disjoint(access.keysFor(sari), access.keysOf(letter))).isFalse();
		assertThat(Collections.disjoint(access.keysFor(budi), access.keysOf(letter))).isTrue();
		assertThat(access.keysOf(DocumentId.random())).isEmpty();
	}

	@Test
	void letsSecrecyOnlyRise() {
		access.open(letter, office.unit, Secrecy.ORDINARY);
		var archivist = PersonId.random();
		office.fill(archivist, Duty.ARCHIVIST);
		assertThat(access.maySee(archivist, letter).isAllowed()).isTrue();

		access.open(letter, office.unit, Secrecy.SECRET);

		assertThat(access.maySee(archivist, letter).isAllowed()).isFalse();
		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> access.open(letter, office.unit, Secrecy.RESTRICTED))
				.withMessage("access.secrecy-only-rises");
	}

	@Test
	void writesARefusalOnTheTrailWhateverBecomesOfTheAct() {
		access.open(letter, office.unit, Secrecy.ORDINARY);

		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> new TransactionTemplate(transactions)
						.executeWithoutResult(_ -> access.requireSight(budi, letter)))
				.withMessage("access.denied");

		assertThat(trail.about(letter)).singleElement().satisfies(line -> {
			assertThat(line.event()).isEqualTo("access.sight-refused");
			assertThat(line.person()).isEqualTo(budi.value());
			assertThat(line.position()).isEqualTo(clerk.value());
		});
	}

	@Test
	void writesEveryViewOfASecretLetterOnTheTrail() {
		access.open(letter, office.unit, Secrecy.SECRET);
		access.grant(letter, head, Role.ADDRESSEE);

		access.requireSight(sari, letter);
		access.requireSight(sari, letter);

		assertThat(trail.about(letter)).extracting(TrailEntry::event).containsExactly("access.secret-seen",
				"access.secret-seen");
	}

	@Test
	void writesNothingAboutAViewOfAnOrdinaryLetter() {
		access.open(letter, office.unit, Secrecy.RESTRICTED);
		access.grant(letter, head, Role.ADDRESSEE);

		access.requireSight(sari, letter);

		assertThat(trail.about(letter)).isEmpty();
	}

	@Test
	void refusesAViewThatCannotBeWrittenOnTheTrail() {
		var torn = access(new SightBook(_ -> {
			throw new IllegalStateException("The trail is full");
		}));
		torn.open(letter, office.unit, Secrecy.SECRET);
		torn.grant(letter, head, Role.ADDRESSEE);

		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> torn.requireSight(sari, letter))
				.withMessage("access.not-recorded");
	}

	@Test
	void answersForALetterThatIsNotThereAsForOneThatIsClosed() {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> access.requireSight(sari, letter))
				.withMessage("access.denied");
	}

	private Access access(SightBook book) {
		return new Access(tables, new Readers(office, false), office, new Sights(book, office, clock), clock,
				published::add);
	}

	record Worked(DocumentId about, Actor by, Instant at) implements Evidence {
	}

	record Looked(DocumentId about, Actor by, Instant at) implements Look {
	}

	/** One unit, with a position for everybody in it. */
	static final class SmallOffice implements Organisation {

		final UnitId unit = UnitId.random();
		private final Map<PersonId, Post.Held> posts = new HashMap<>();

		PositionId fill(PersonId person, Duty... duties) {
			var position = PositionId.random();
			posts.put(person, new Post.Held(position, Capacity.PERMANENT, unit, Set.of(duties)));
			return position;
		}

		void leave(PersonId person) {
			posts.remove(person);
		}

		@Override
		public List<Post> postsOf(PersonId person) {
			var post = posts.get(person);
			return post == null ? List.of() : List.of(post);
		}

		@Override
		public ZoneId zoneOf(PositionId position) {
			return ZoneOffset.UTC;
		}

		@Override
		public Set<PersonId> everIn(PositionId position) {
			return posts.entrySet().stream().filter(post -> post.getValue().position().equals(position))
					.map(Map.Entry::getKey).collect(Collectors.toSet());
		}

		@Override
		public Set<PersonId> trustedWith(Set<Duty> duties) {
			return posts.entrySet().stream().filter(post -> !Collections.disjoint(post.getValue().duties(), duties))
					.map(Map.Entry::getKey).collect(Collectors.toSet());
		}

		@Override
		public boolean isThere(PersonId person) {
			return true;
		}

		@Override
		public UnitId agencyOf(UnitId of) {
			return of;
		}

		@Override
		public LocalDate dayOf(PositionId position, Instant at) {
			return LocalDate.ofInstant(at, ZoneOffset.UTC);
		}

		@Override
		public Actor acting(PersonId person) {
			return new Actor(person, Objects.requireNonNull(posts.get(person)).position(), Capacity.PERMANENT);
		}
	}
}
