package id.nirkertas.handover.web;

import id.nirkertas.directory.NamedPeople;
import id.nirkertas.directory.NamedPositions;
import id.nirkertas.directory.Person;
import id.nirkertas.directory.Position;
import id.nirkertas.handover.Handover;
import id.nirkertas.handover.HandoverId;
import id.nirkertas.handover.Proposal;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the page of a new handover posts, as it was typed. */
record HandoverForm(@Nullable UUID id, @Nullable String successor, @Nullable String target, @Nullable List<UUID> drafts,
		@Nullable String note, @Nullable String confirmed) {

	static HandoverForm blank() {
		return new HandoverForm(UUID.randomUUID(), "", "", List.of(), "", "");
	}

	/** Of one that was declined: nothing that was typed is lost. */
	static HandoverForm of(Handover declined, Function<PersonId, String> people, NamedPositions names) {
		var target = declined.target();
		return new HandoverForm(UUID.randomUUID(), people.apply(declined.successor()),
				target == null ? "" : names.of(target), declined.drafts().stream().map(DocumentId::value).toList(),
				declined.note(), declined.secrets() ? "yes" : "");
	}

	Proposal proposal(List<PositionId> positions, @Nullable PersonId leaving, NamedPeople people, NamedPositions names,
			Wording wording,
			Consumer<FormFault> faults) {
		return new Proposal(own(), positions, leaving,
				person(people, wording, faults), position(names, wording, faults),
				Objects.requireNonNullElse(drafts, List.<UUID>of()).stream().map(DocumentId::new).toList(), text(note),
				isConfirmed());
	}

	/** As typed, for a handover of its own. */
	HandoverForm anew() {
		return new HandoverForm(UUID.randomUUID(), successor, target, drafts, note, confirmed);
	}

	HandoverId own() {
		return new HandoverId(id == null ? UUID.randomUUID() : id);
	}

	/** Of secret drafts: that they know. */
	public boolean isConfirmed() {
		return "yes".equals(confirmed);
	}

	public boolean has(String draft) {
		return drafts != null && drafts.stream().anyMatch(each -> each.toString().equals(draft));
	}

	private @Nullable PersonId person(NamedPeople people, Wording wording, Consumer<FormFault> faults) {
		var named = text(successor);
		var meant = people.meant(named);
		if (!named.isEmpty() && meant.isEmpty()) {
			faults.accept(new FormFault("successor", wording.say("directory.flaw.person-unknown", named)));
		} else if (meant.size() > 1) {
			faults.accept(new FormFault("successor", wording.say("directory.flaw.person-ambiguous", meant.size(),
					String.join("; ", meant.stream().limit(5).map(NamedPeople::of).toList()))));
		}
		return meant.size() == 1 ? meant.stream().map(Person::id).findFirst().orElseThrow() : null;
	}

	private @Nullable PositionId position(NamedPositions names, Wording wording, Consumer<FormFault> faults) {
		var named = text(target);
		var found = named.isEmpty() ? null : names.named(named).map(Position::id).orElse(null);
		if (found == null && !named.isEmpty()) {
			faults.accept(new FormFault("target", wording.say("directory.flaw.superior-unknown", named)));
		}
		return found;
	}

	private static String text(@Nullable String value) {
		return Objects.requireNonNullElse(value, "").strip();
	}
}
