package id.nirkertas.review;

import static id.nirkertas.shared.Verdict.refused;
import static id.nirkertas.shared.Verdict.when;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.Unit;
import id.nirkertas.letter.Stationery;
import id.nirkertas.review.ChainTemplate.Asked;
import id.nirkertas.review.ChainTemplate.Scope;
import id.nirkertas.review.ChainTemplate.Wish;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.UnitId;
import id.nirkertas.shared.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose initials the office asks on which letters, as its administrator and the secretaries of its agencies say it. */
@Service
public class ChainTemplates {

	private static final int MOST_STAGES = 12;

	private final ChainTemplateTable table;
	private final ChainPlans plans;
	private final Stationery stationery;
	private final Directory directory;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	ChainTemplates(ChainTemplateTable table, ChainPlans plans, Stationery stationery, Directory directory, OfficeClock clock,
			ApplicationEventPublisher events) {
		this.table = table;
		this.plans = plans;
		this.stationery = stationery;
		this.directory = directory;
		this.clock = clock;
		this.events = events;
	}

	/** Everybody's first, those of every kind first. */
	public List<ChainTemplate> all() {
		return table.now().stream().sorted(Comparator
				.comparing((ChainTemplate template) -> template.scope().agency() == null ? "" : agencyName(template))
				.thenComparing(template -> template.scope().isOfEveryKind() ? "" : template.scope().kind())
				.thenComparing(template -> template.scope().unit() != null)).toList();
	}

	private String agencyName(ChainTemplate template) {
		UnitId agency = template.scope().agency();
		return agency == null ? "" : directory.unit(agency).name();
	}

	/** As it is now; empty where a more general one holds. */
	public Optional<ChainTemplate> at(Scope scope) {
		return table.now().stream().filter(template -> template.scope().equals(scope)).findFirst();
	}

	/**
	 * The administrator says it for everybody, the secretary of an agency for their own. Refuses with review.template.not-yours,
	 * and with review.template.agency-closed for an agency that is closed.
	 */
	public Verdict mayChange(Actor by, @Nullable UnitId agency) {
		var position = directory.position(by.position());
		var isOwn = agency != null && position.has(Duty.SECRETARY)
				&& directory.agencyOf(by.position()).id().equals(agency);
		return directory.mayAct(by)
				.and(when(position.has(Duty.ADMINISTRATOR) || isOwn, "review.template.not-yours"))
				.and(when(agency == null || directory.unit(agency).exists(clock.today()), "review.template.agency-closed"));
	}

	/** The agencies for which they may say it. */
	public List<Unit> agencies(Actor by) {
		return directory.agencies().stream().filter(agency -> mayChange(by, agency.id()).isAllowed()).toList();
	}

	/**
	 * From now on these are asked, in a new version; saying again what is said changes nothing. Without any stage a more general
	 * template holds again. Refuses as {@link #mayChange}, with review.template.changed-meanwhile when it is not as it was
	 * seen, and with review.template.….
	 *
	 * @param seen the summary of what stood there when its page was opened; empty for nothing
	 */
	@Transactional
	public void put(Actor by, Scope scope, List<Wish> stages, String seen) {
		mayChange(by, scope.agency()).and(isKnown(scope)).and(areSound(stages)).orThrow();
		var last = table.take(scope);
		var before = last.map(ChainTemplate::summary).orElse("");
		if (!before.equals(seen)) {
			throw new RefusedException("review.template.changed-meanwhile");
		}
		var next = new ChainTemplate(scope, last.map(ChainTemplate::version).orElse(0) + 1, stages);
		if (!next.summary().equals(before)) {
			table.add(next, by.person(), clock.now());
			events.publishEvent(
					new ChainTemplateChanged(scope, next.version(), before, next.summary(), by, clock.now()));
		}
	}

	private Verdict isKnown(Scope scope) {
		var unit = scope.unit();
		return when(scope.isOfEveryKind()
				|| stationery.all(null).stream().anyMatch(each -> each.kind().code().equals(scope.kind())),
				"review.template.unknown-kind").and(
						when(unit == null || directory.agencyOf(unit).id().equals(scope.agency()),
								"review.template.unit-elsewhere"));
	}

	/** Of every description one is enough, and a group has somebody in it. */
	public Verdict areSound(List<Wish> stages) {
		return when(stages.size() <= MOST_STAGES, "review.template.too-many", MOST_STAGES)
				.and(when(stages.stream().filter(wish -> wish.asked() == Asked.LINE).count() < 2,
						"review.template.line-twice"))
				.and(when(stages.stream().noneMatch(wish -> isGroup(wish) && wish.positions().isEmpty()),
						"review.template.nobody"))
				.and(named(stages).filter(plans::isNeverAsked).findFirst()
						.<Verdict>map(position -> refused("review.template.never-asked", position))
						.orElseGet(Verdict::allowed));
	}

	private static Stream<PositionId> named(List<Wish> stages) {
		return stages.stream().filter(ChainTemplates::isGroup).flatMap(wish -> wish.positions().stream()).distinct();
	}

	/** Why positions that the stages name would not be asked for such a letter. */
	public List<Verdict> unasked(PositionId drafter, PositionId signatory, List<Wish> stages) {
		return named(stages).map(position -> plans.mayBeAsked(position, drafter, signatory))
				.filter(may -> !may.isAllowed()).toList();
	}

	private static boolean isGroup(Wish wish) {
		return wish.asked() == Asked.ALL || wish.asked() == Asked.ANY;
	}

	/** The chain such stages would give a letter of the drafter to the signatory. */
	public ReviewView example(PositionId drafter, PositionId signatory, List<Wish> stages) {
		return ReviewView.of(ReviewChain.of(0, "", plans.asked(drafter, signatory, stages, List.of())), List.of(), false);
	}
}
