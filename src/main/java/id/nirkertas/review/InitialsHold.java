package id.nirkertas.review;

import id.nirkertas.directory.Directory;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Preflight.Check;
import id.nirkertas.letter.SignatureCondition;
import id.nirkertas.letter.VersionView;
import id.nirkertas.review.ReviewStage.Initials;
import id.nirkertas.review.ReviewStage.Step;
import id.nirkertas.shared.Capacity;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** A letter may be signed only as it was initialled; where earlier initials count on, it says on which text they were given. */
@Component
class InitialsHold implements SignatureCondition {

	private final ReviewTable table;
	private final Carrying carrying;
	private final Directory directory;

	InitialsHold(ReviewTable table, Carrying carrying, Directory directory) {
		this.table = table;
		this.carrying = carrying;
		this.directory = directory;
	}

	@Override
	public List<Check> checks(LetterView letter) {
		var chain = table.open(letter.id()).map(ReviewTable.Round::chain)
				.filter(open -> open.covers(letter.versionHash()));
		return List.of(chain.map(open -> check(letter, open))
				.orElseGet(() -> new Check("review.preflight.changed", false, List.of())));
	}

	private Check check(LetterView letter, ReviewChain chain) {
		var given = chain.steps().filter(Step::isInitialled).count();
		var skipped = chain.steps().filter(InitialsHold::isSkipped).count();
		var vacant = chain.steps().filter(Step::isVacant).count();
		var earlier = chain.steps().filter(step -> isEarlier(letter, step)).toList();
		if (!earlier.isEmpty()) {
			return new Check("review.preflight.kept", true, true, List.of(initials(earlier), edits(letter, earlier),
					given - earlier.size(), skipped, vacant), "");
		}
		if (vacant > 0) {
			return new Check("review.preflight.vacant", true, List.of(given, skipped, vacant));
		}
		if (skipped > 0) {
			return new Check("review.preflight.skipped", true, List.of(given, skipped));
		}
		return new Check(given == 0 ? "review.preflight.none-needed" : "review.preflight.unchanged", true, List.of(given));
	}

	private boolean isEarlier(LetterView letter, Step step) {
		return step.outcome() instanceof Initials on && !carrying.editsSince(letter, on.version()).isEmpty();
	}

	private MessageSourceResolvable initials(List<Step> steps) {
		return joined(steps.stream().map(this::initials).toList());
	}

	/** Whoever stood in initialled in their capacity. */
	private MessageSourceResolvable initials(Step step) {
		var title = directory.position(step.desk()).title();
		var version = Integer.toString(versionOf(step));
		return step.outcome() instanceof Initials on && on.capacity() != Capacity.PERMANENT
				? new DefaultMessageSourceResolvable(new String[]{"review.preflight.initials-on-as"},
						new Object[]{title, version,
								new DefaultMessageSourceResolvable(word(on.capacity()))})
				: new DefaultMessageSourceResolvable(new String[]{"review.preflight.initials-on"},
						new Object[]{title, version});
	}

	private static String word(Capacity capacity) {
		return "shared.capacity." + capacity.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private MessageSourceResolvable edits(LetterView letter, List<Step> earlier) {
		var first = earlier.stream().mapToInt(InitialsHold::versionOf).min().orElseThrow();
		return joined(carrying.editsSince(letter, first).stream().map(this::edit).toList());
	}

	private MessageSourceResolvable edit(VersionView version) {
		var title = directory.position(version.position()).title();
		var number = Integer.toString(version.number());
		var capacity = version.capacity();
		return capacity != null && version.isOfActing()
				? new DefaultMessageSourceResolvable(new String[]{"review.preflight.edited-to-as"},
						new Object[]{title, number, new DefaultMessageSourceResolvable(word(capacity))})
				: new DefaultMessageSourceResolvable(new String[]{"review.preflight.edited-to"},
						new Object[]{title, number});
	}

	private static MessageSourceResolvable joined(List<MessageSourceResolvable> parts) {
		return parts.stream().reduce((left, right) -> new DefaultMessageSourceResolvable(
				new String[]{"review.preflight.joined"}, new Object[]{left, right})).orElseThrow();
	}

	private static int versionOf(Step step) {
		return step.outcome() instanceof Initials on ? on.version() : 0;
	}

	private static boolean isSkipped(Step step) {
		return step.outcome() instanceof ReviewStage.Skip;
	}
}
